// First of all imports: it tells Monaco where its workers are before any editor is made.
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./explorer.css";
import { createRoot } from "react-dom/client";
import { Explorer } from "./Explorer.js";

const place = document.getElementById("explorer");
if (place) createRoot(place).render(<Explorer />);
