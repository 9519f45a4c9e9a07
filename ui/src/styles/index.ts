import "@fontsource-variable/inter";
import "@fontsource-variable/vazirmatn";
import "./tokens.css";
import "./base.css";
