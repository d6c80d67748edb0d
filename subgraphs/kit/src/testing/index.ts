export { Clock } from "./clock.js";
export { untilFileEnds } from "./file.js";
export { startTestServer, swapDatabase, TEMPLATE, TEST_KEY, testDatabase } from "./server.js";
export { Caller, type Data, TestSubgraph, TestWorkspace, testSubgraph, Watch } from "./subgraph.js";
