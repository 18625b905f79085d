import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, type Label } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const cases: Record<string, readonly (readonly [Label, string])[]> = {
  'what a part of a product does': [
    ['activity', 'The importer reads spreadsheets from the old till'],
    ['activity', 'Planner knows about shift rules'],
    ['activity', 'All entry forms use the new palette'],
    ['activity', 'Stock screen includes an export button'],
    ['activity', 'Tills, kiosks, and the ordering service use the shared tax library'],
    ['activity', 'Dashboard displays waste by bakery'],
    ['activity', 'Gateway returns proper error codes'],
    ['activity', 'OvenLink learns to merge conflicting recipes'],
    ['activity', 'Ovena saves recipes as they are typed, without a click'],
    ['activity', 'Ovena processes the order queue and picks the next one'],
    ['activity', 'Errors use stable codes and clear messages'],
    ['activity', 'Sample order demonstrates pick-up, invoice and refund'],
    ['activity', 'Invoices over 50 pages handled via the night shift'],
    ['outcome', 'Achieve 0 P1 faults in the till'],
    ['activity', 'Boost + Saver cards shipped with the new till'],
    ['unclear', 'The baker learns to merge recipes well'],
    ['unclear', 'Teachers use the new curriculum'],
    ['unclear', 'Everyone knows the strategy'],
    ['unclear', 'Survey shows that bakers trust their managers'],
    ['unclear', 'Website attracts visitors'],
    ['unclear', 'Dashboards refresh by 7am daily'],
    ['unclear', 'Harbour Hotels lists our bread'],
    ['outcome', 'The app uses less battery'],
    ['outcome', 'Report shows 95% of loaves sold'],
    ['outcome', 'The service supports 20,000 users'],
    ['outcome', 'Checkout loads in under 2 seconds'],
    ['activity', 'Retire the v1 endpoints and tell integrators'],
  ],
  'what a product can be given, as a noun': [
    ['activity', 'Automatic renewal of permits'],
    ['activity', 'Role-based access for franchise owners'],
    ['activity', 'Two-factor login for bakery managers'],
    ['activity', 'PDF export of monthly statements'],
    ['activity', 'Retry logic for failed card payments'],
    ['activity', 'Rate limiting on the public price feed'],
    ['activity', 'Shareable order links with expiry dates'],
    ['activity', 'Gluten filter in the order app'],
    ['activity', 'Edit history in our recipe editor'],
    ['activity', 'Partnership agreement with the school'],
    ['unclear', 'Errors in the order app'],
    ['unclear', 'Guests in the loyalty app'],
    ['unclear', 'Sub-second price search'],
    ['unclear', 'Returning guests'],
    ['unclear', 'Search accuracy'],
    ['unclear', 'Customer access'],
    ['outcome', 'Automatic renewals reach 70% of subscriptions'],
    ['outcome', 'Zero failed exports'],
  ],
  'a thing named in two words, and a list of its parts': [
    ['activity', 'Admin area: roles, invitations, rota overview'],
    ['unclear', 'Baker morale: north, south, harbour'],
  ],
  'what is written down': [
    ['activity', 'Capture tasting decisions in a shared log'],
    ['activity', 'Capture lessons from the first winter'],
    ['activity', 'Capture the batch number and oven in the register'],
    ['outcome', 'Capture 12% of the harbour market'],
  ],
  'a number that says which of them are meant': [
    ['activity', 'Reviews of outages > 30 minutes'],
    ['activity', 'Root-cause notes on every delay longer than 2 hours'],
    ['activity', 'Risk assessments for suppliers > 50 employees'],
    ['outcome', 'Oven uptime above 98%'],
    ['outcome', 'No delay longer than 2 hours'],
  ],
  'how far one piece of work has come': [
    ['activity', 'Complete 80% of the shop redesign'],
    ['activity', 'Finish 100% of site design and copy'],
    ['outcome', 'Complete 80% of orders on time'],
  ],
  'answers of a server are names': [
    ['activity', 'Unknown shop pages return real 404s'],
    ['outcome', 'Fewer than 5 errors a day'],
  ],
  'a verb that is no noun commands': [
    ['activity', 'Add stems export and markers to the mixer'],
    ['outcome', 'Add 30 new guests'],
  ],
  'participles that say which figure is meant': [
    ['unclear', 'Confirmed bookings from partner hotels'],
    ['unclear', 'Variance between planned and actual hours'],
    ['unclear', 'Response accuracy on held-out questions'],
    ['activity', 'Confirmed the bakery lease'],
  ],
  'what happens of itself': [
    ['unclear', 'Store makes a profit'],
    ['unclear', 'The shop breaks even'],
    ['unclear', 'Receive positive feedback from partner shops'],
    ['unclear', 'Grade A in the hygiene inspection'],
    ['unclear', 'Sub-minute failover'],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, titles) => {
  it.each(titles)('%s: %s', (label, title) => expect(judge(title, lexicons).label).toBe(label));
});
