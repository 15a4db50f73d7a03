// npm run dev: serves, and builds and serves again when a source file changes.
import { spawn, spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { build, install, root } from "./prepare.js";

const start = () => spawn(process.execPath, [join(root, "bin", "samsyn"), "serve"], { cwd: root, stdio: "inherit" });

install();
build();
let server = start();
let pause;
watch(join(root, "src"), { recursive: true }, () => {
  clearTimeout(pause);
  pause = setTimeout(again, 200);
});

const again = async () => {
  // A build that fails leaves the last good one serving.
  if (spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status !== 0) return;
  const stopped = new Promise(resolve => server.once("exit", resolve));
  server.kill("SIGTERM");
  await stopped;
  server = start();
};

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.once("exit", () => process.exit());
    server.kill("SIGTERM");
  });
