import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const PEERS = fileURLToPath(new URL("../peers", import.meta.url));
export const RESULTS = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
