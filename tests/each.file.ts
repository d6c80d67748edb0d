import { endFile } from "@switchboard/kit/testing/file";
import { afterAll } from "vitest";

// Loaded before each test file, so that this comes after all that the file itself says about its end.
afterAll(endFile, 60_000);
