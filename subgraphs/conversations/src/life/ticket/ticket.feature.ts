import { feature } from "@switchboard/kit";
import { tellTicketOpened, tellTicketProgress } from "./ticket.lines.js";

export const ticketLines = feature({
  reactions: [tellTicketOpened, tellTicketProgress],
});
