export { Clock } from "./clock.js";
export { untilFileEnds } from "./file.js";
export { startTestServer, swapDatabase, TEMPLATE, TEST_KEY, testDatabase } from "./server.js";
export { Caller, type Data, type TestOptions, TestSubgraph, TestWorkspace, testSubgraph, Watch } from "./subgraph.js";
export { type MailServer, type ReceivedMail, startMailServer } from "./mail.server.js";
export { type SmsServer, startSmsServer } from "./sms.server.js";
