import { spawn } from "node:child_process";

/** Starts a bridge with a folder of its own; its address comes once it prints one. */
export function startBridge({ bridge: program, ui }) {
  const bridge = spawn(program, ["--ui", ui], { stdio: ["ignore", "pipe", "inherit"] });
  const address = new Promise((resolve, reject) => {
    let printed = "";
    bridge.stdout.on("data", (bytes) => {
      printed += bytes;
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    bridge.once("error", reject);
    bridge.once("exit", (code) => reject(new Error(`the bridge ended with ${code}`)));
  });
  return {
    address,
    stop() {
      bridge.removeAllListeners("exit");
      bridge.kill();
    },
  };
}
