[
  (unit)
  (person)
  (plan)
  (objective)
  (key_result)
  (kpi)
  (initiative)
  (review)
] @fold
