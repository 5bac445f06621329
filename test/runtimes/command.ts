import { execFile } from "node:child_process";

const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", npm_config_loglevel: "error" };

/** Runs a command in a folder and gives what it prints; throws, with what it said, where it fails. */
export function command(folder: string, file: string, ...given: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, given, { cwd: folder, maxBuffer: 2 ** 28, env }, (failure, printed) => {
      if (failure === null) resolve(printed);
      else reject(new Error(`${failure.message}\n${printed.slice(0, 2000)}`));
    });
  });
}
