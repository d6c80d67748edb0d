import type { SeedFaq } from "../setup.js";

const ENTRIES: readonly [question: string, similarQuestions: readonly string[], answer: string][] = [
  [
    "How long does delivery take?",
    [
      "When will my order be sent?",
      "How many days until it arrives?",
      "Do you ship the same day?",
      "My order has not been shipped yet",
      "Do you deliver at weekends?",
    ],
    "Ordered before 16:00 on a working day, it leaves Hangzhou that day. Express delivery takes 3 to 6 working days to most countries; you get the tracking number by e-mail as soon as the parcel is on its way.",
  ],
  [
    "Where is my parcel?",
    [
      "How can I track my order?",
      "Where do I find the tracking number?",
      "The tracking has not changed for days",
      "My package has not arrived",
    ],
    "Open the order under My orders: the tracking number and the latest stop are there. If nothing has moved for three days, send us the order number and we will chase the carrier.",
  ],
  [
    "How much is shipping?",
    ["Is shipping free?", "What does delivery cost?", "Do you ship abroad?", "Do I have to pay customs?"],
    "Shipping is free from $60; below that it is $6. We deliver to 48 countries, and customs and taxes are already in the price you see at checkout.",
  ],
  [
    "How do I return something?",
    [
      "I want to send it back",
      "Can I return opened headphones?",
      "What is your return policy?",
      "Who pays for the return?",
      "I do not like them, can I give them back?",
    ],
    "You have thirty days to change your mind, opened or not, as long as nothing is missing from the box. Choose Return under My orders and print the label; we pay both ways.",
  ],
  [
    "When do I get my refund?",
    [
      "How long does a refund take?",
      "I returned it but have no money back",
      "Where does my refund go?",
      "Refund has not arrived",
    ],
    "We refund within one working day of checking what came back, to the card or wallet you paid with. Wallets show it the same day, cards take up to five working days.",
  ],
  [
    "How do I get an exchange?",
    [
      "My headphones are broken, can I get new ones?",
      "I received a faulty item",
      "Can you replace a defective product?",
      "I want a replacement",
    ],
    "Faults within two years are exchanged for new. Give us your order number; we send the new one first, and you return the old one in the same box.",
  ],
  [
    "How long is the warranty?",
    [
      "What does the guarantee cover?",
      "Is the battery covered by the warranty?",
      "Is water damage covered?",
      "What if the warranty is over?",
    ],
    "Two years on everything: channels, battery and hinges. Water and falls are not covered, but we repair those at cost, and the same goes for anything older than two years.",
  ],
  [
    "How do I get an invoice?",
    [
      "I need a receipt",
      "Can I have an invoice for my company?",
      "Where do I download the invoice?",
      "The name on my invoice is wrong",
    ],
    "Once you have received the order, enter the billing name in its details; the invoice comes by e-mail within one working day. To correct one, send us the order number and the right name.",
  ],
  [
    "Which payment methods do you take?",
    ["Can I pay with PayPal?", "Do you accept credit cards?", "Can I pay in instalments?", "My payment was declined"],
    "Visa, Mastercard, American Express, PayPal, Apple Pay and Google Pay; PayPal also offers three instalments. A declined payment is most often a limit of the bank: try another method, the order is kept for thirty minutes.",
  ],
  [
    "Can I change the delivery address?",
    [
      "I entered the wrong address",
      "Please send it to another address",
      "How do I change my phone number on the order?",
    ],
    "Until it is sent, you can change address and phone number yourself under My orders. After that, give us the order number and the new address at once and we will ask the carrier to redirect it.",
  ],
  [
    "How do I cancel my order?",
    ["I ordered the wrong thing", "I placed the same order twice", "Can I cancel before it is sent?"],
    "Choose Cancel under My orders before it is sent, and the money goes back at once. If it is on its way already, simply refuse the parcel; we refund when it is back.",
  ],
  [
    "I forgot my password",
    [
      "How do I reset my password?",
      "I cannot log in",
      "I do not get the verification code",
      "How do I delete my account?",
    ],
    "Choose Forgot password on the sign-in page and we send you a link. If it does not arrive, look into the spam folder or talk to a person here. To delete the account, go to Settings, Account, Delete.",
  ],
  [
    "What are your opening hours?",
    ["When is customer service available?", "Are you there at weekends?", "What time do you close?"],
    "People answer from 9:00 to 21:00 Hangzhou time (UTC+8), every day. At other times the assistant helps, or you leave a message and hear from us in the morning.",
  ],
  [
    "There is sound from one side only",
    [
      "My left earbud has no sound",
      "One earphone does not work",
      "The right side is silent",
      "One side is louder than the other",
    ],
    "The two earphones have most likely lost each other. Put both into the case, hold its button for 10 seconds and pair again. If that does not help, we exchange them within two years.",
  ],
];

export const ENGLISH: readonly SeedFaq[] = ENTRIES.map(([question, similarQuestions, answer]) => ({
  question,
  similarQuestions,
  answer,
  locale: "en",
}));
