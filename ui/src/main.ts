import "./styles";
import { mount } from "svelte";
import App from "./App.svelte";
import { connect } from "./ipc/client";
import { http } from "./ipc/http";
import { inShell, tauri } from "./ipc/tauri";

const bridge = new URLSearchParams(location.search).get("bridge") ?? "";
connect(inShell() ? tauri : http(bridge));

const target = document.getElementById("app");
if (target) mount(App, { target });
