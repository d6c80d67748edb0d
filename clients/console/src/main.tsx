import "./theme/tokens.css";
import "./theme/base.css";
import "./parts/parts.css";
import "./parts/page.css";
import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { startLanguage } from "./i18n/i18n.js";
import { client } from "./live/client.js";
import { Controls } from "./shell/controls.js";
import { router } from "./shell/router.js";

await startLanguage();
const root = document.getElementById("root");
if (!root) throw new Error("index.html lacks #root");
createRoot(root).render(
  <ApolloProvider client={client}>
    <Controls>
      <RouterProvider router={router} />
    </Controls>
  </ApolloProvider>,
);
