import "./styles";
import { mount } from "svelte";
import App from "./App.svelte";
import { connect } from "./ipc/client";
import { http, roomOverHttp } from "./ipc/http";
import { connectRoom } from "./ipc/room.svelte";
import { inShell, roomInShell, tauri } from "./ipc/tauri";

const asked = new URLSearchParams(location.search);
const bridge = asked.get("bridge") ?? "";
const target = document.getElementById("app");
if (asked.has("room")) {
  const room = inShell() ? roomInShell : roomOverHttp(bridge);
  connect(room.client);
  connectRoom(room.wire);
  // The desk's own page does not carry what a screen in the room needs.
  import("./room/Room.svelte").then(({ default: Room }) => target && mount(Room, { target }));
} else {
  connect(inShell() ? tauri : http(bridge));
  if (target) mount(App, { target });
}
