import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { ConversationRoute, NothingOpen } from "../conversation/conversation.page.js";
import { Desk } from "../desk/desk.js";
import { readView } from "../desk/view.js";
import { Home } from "./home.js";
import { NotFound } from "./not-found.js";
import { readWords } from "./search.js";
import { Root } from "./shell.js";

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: Home,
});
const desk = createRoute({ getParentRoute: () => root, path: "/desk", component: Desk, validateSearch: readView });
const deskEmpty = createRoute({ getParentRoute: () => desk, path: "/", component: NothingOpen });
export const deskOpen = createRoute({
  getParentRoute: () => desk,
  path: "$conversationId",
  component: ConversationRoute,
});

const queue = createRoute({
  getParentRoute: () => root,
  path: "/queue",
  validateSearch: readWords(["team", "watch"]),
  component: lazyRouteComponent(() => import("../queue/queue.page.js"), "QueuePage"),
});
const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: readWords(["q", "in", "agent", "channel", "tag", "status", "author", "customer", "days"]),
  component: lazyRouteComponent(() => import("../search/search.page.js"), "SearchPage"),
});
const tickets = createRoute({
  getParentRoute: () => root,
  path: "/tickets",
  validateSearch: readWords(["q", "status", "who"]),
  component: lazyRouteComponent(() => import("../tickets/tickets.page.js"), "TicketsPage"),
});
const ticket = createRoute({
  getParentRoute: () => root,
  path: "/tickets/$number",
  component: lazyRouteComponent(() => import("../tickets/ticket.page.js"), "TicketRoute"),
});
const customers = createRoute({
  getParentRoute: () => root,
  path: "/customers",
  validateSearch: readWords(["q", "tier", "tag"]),
  component: lazyRouteComponent(() => import("../customer/customers.page.js"), "CustomersPage"),
});
const customer = createRoute({
  getParentRoute: () => root,
  path: "/customers/$customerId",
  component: lazyRouteComponent(() => import("../customer/customer.page.js"), "CustomerRoute"),
});
const knowledge = createRoute({
  getParentRoute: () => root,
  path: "/knowledge",
  validateSearch: readWords(["q", "locale", "faq", "ask"]),
  component: lazyRouteComponent(() => import("../knowledge/knowledge.page.js"), "KnowledgePage"),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  validateSearch: readWords(["metric", "from", "to", "by", "as", "drill"]),
  component: lazyRouteComponent(() => import("../reports/reports.page.js"), "ReportsPage"),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: readWords(["part", "id", "q", "scope", "tab"]),
  component: lazyRouteComponent(() => import("../settings/settings.page.js"), "SettingsPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    desk.addChildren([deskEmpty, deskOpen]),
    queue,
    search,
    tickets,
    ticket,
    customers,
    customer,
    knowledge,
    reports,
    settings,
  ]),
  defaultPreload: "intent",
  defaultPendingMs: 200,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
