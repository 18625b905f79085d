/** Two files of one company, with names of every kind. */
export const company = `company agency "Agency" lead @ceo
team delivery "Delivery" in agency lead @an.mai
person @an.mai "An Mai" role "Lead"
cycle winter "Winter" from 2026-10-01 to 2026-12-31
kpi csat "Satisfaction" unit points
  owner @an.mai for delivery
plan for agency in winter
objective grow "The company grows"
  guard csat
  kr revenue "Revenue" from 1 to 2 million
`;

export const delivery = `plan for delivery in winter
objective renew "Customers stay"
  owner @an.mai, delivery
  supports grow, agency.grow.revenue
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-01  36
  kr late "Late projects" from 25% to 10% measured by csat
  kr live "Pilots are live"
    milestone pilot "Pilot" by 2026-12-01
  initiative check "One checklist" for late, renew.nps owner @an.mai
plan for @an.mai in winter
objective own "My own part"
  supports delivery.renew.nps
  kr "Unnamed" from 1 to 2
`;

export const disk = { 'company.okr': company, 'delivery.okr': delivery };
