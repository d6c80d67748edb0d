export default {
  customer: "Customer",
  findCustomer: "Name, e-mail or phone",
  nobody: "Nobody was found",
  forget: "Not {{name}} any more",
  ofAnother: "Look among another customer's conversations",
  ofSame: "Back to {{name}}",
  noConversation: "{{name}} has no conversation.",
  warning:
    "#{{number}} is with another customer, {{name}}. Whoever reads the conversation then sees what both of them have said.",
  isSame: "They are one and the same person",
  reason: "Reason, if you like",
};
