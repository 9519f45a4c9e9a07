// Elements by role and accessible name, as a person with a screen reader finds them. Arguments: role, name or null (any), whether a part of the name is enough.
const [role, wanted, part] = arguments;
const native = {
  button: "button, summary, input[type=button], input[type=submit]",
  link: "a[href]",
  textbox: "textarea, input:not([type]), input[type=text], input[type=password], input[type=search], input[type=email], [contenteditable=true]",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  combobox: "select",
  option: "option",
  heading: "h1, h2, h3, h4, h5, h6",
  list: "ul, ol",
  listitem: "li",
  navigation: "nav",
  main: "main",
  dialog: "dialog[open]",
  table: "table",
  row: "tr",
  cell: "td",
  columnheader: "thead th",
  img: "img[alt], svg[role=img]",
};
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const named = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(named(by));
  const own = element.getAttribute("aria-label");
  if (own) return tidy(own);
  if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(" "));
  const spoken = element.cloneNode(true);
  for (const silent of spoken.querySelectorAll("[aria-hidden=true], kbd")) silent.remove();
  return tidy(spoken.textContent) || tidy(element.getAttribute("alt") ?? element.getAttribute("title") ?? element.getAttribute("placeholder"));
}
const explicit = `[role="${role}"]`;
const candidates = document.querySelectorAll(native[role] ? `${explicit}, ${native[role]}` : explicit);
return [...candidates].filter((element) => {
  const declared = element.getAttribute("role");
  if (declared && declared !== role) return false;
  if (element.closest("[aria-hidden=true], [inert]") || !element.checkVisibility?.({ visibilityProperty: true })) return false;
  if (wanted === null) return true;
  const name = nameOf(element);
  return part ? name.includes(wanted) : name === wanted;
});
