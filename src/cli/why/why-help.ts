export const WHY_HELP = {
  summary: 'why a customer did or did not come up',
  description: `Answers in plain sentences why one customer of a file did or did not come up against one listed entity: the row was rejected, the entity was not listed yet, the score with what speaks for and against it, set aside, below the threshold, decided. It screens the customer with the same engine, lists and options as screen.

Exit codes: 0 the question is answered, whatever the answer is; 2 there is no such customer or entity, or the file cannot be used; 3 a list is missing, damaged or too old.

Examples:
  screen why C-1001 ofac-sdn:91001 customers.csv --lists lists/
  screen why C-1001 ofac-sdn:91001 customers.csv --generation 2026-11-01
  screen why C-1001 un:TEi.001 customers.csv --decisions decisions.csv`,
} as const;
