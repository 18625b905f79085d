/** What the name of a place ends in: “the Berlin office”, “the northern region”. */
export const PLACES: ReadonlySet<string> = new Set(
  'office offices region regions city cities country countries province provinces district districts area branch branches site factory plant campus headquarters hq premises building warehouse store stores shop clinic hospital school village town county state market markets europe asia africa america apac emea latam usa us uk eu vietnam hanoi saigon germany france japan singapore china india london paris berlin tokyo abroad overseas nationwide worldwide downtown lab workshop room'.split(
    ' ',
  ),
);
