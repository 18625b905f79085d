/** What a product and its papers are made of, and what they are said to do. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Last words of the name of something made that does, shows or holds something by itself. */
export const PARTS = words(
  `error exception failure example result route account adapter alert algorithm api app application archive area article backend backup badge banner board booking bot brochure bucket build bundle button cache
  calculator calendar camera card catalog catalogue certificate chapter chart charter chat chatbot checklist checkout classifier cli client cluster code codebase command
  compiler component config configuration connector console contract controller copy core crawler curriculum daemon dashboard database dataset datastore deck design device
  diagram dialog directory docs document documentation download draft drawing email endpoint engine event exhibit exporter extension factsheet feature feed field file
  filter firmware flow folder footer form format framework frontend function gallery gateway generator glossary grid guideline handbook handler handout header homepage hook
  hub icon image importer inbox index indexer infographic infrastructure input installer instance integration interface intranet invoice job kernel key kiosk kit label
  layer layout leaflet ledger letter library link list log logger login mail manual map memo menu message metadata method middleware migration minutes modal mode model
  module monitor navigation network newsletter node notice notification onboarding order pack package packet page panel parser pipeline plan planning platform playbook
  plug-in plugin policy popup portal poster preview procedure process profile proposal protocol prototype proxy query queue recipe recommender record reference registration
  registry release reminder renderer repo report repository request resolver response roadmap robot roster rota route router rule runbook runtime sandbox scheduler schema
  scraper screen script sdk search section sensor serializer server service session setting settings setup shell sidebar signup site sitemap slide software spec
  specification spreadsheet stack storefront strategy stream subsystem suite surface survey switch syllabus sync system tab table tag template terminal test theme tile
  timeline token tool toolbar toolkit tooltip tracker transaction translation tree type ui uploader url validator vault version video view wallet warehouse webapp webhook
  webpage website widget wiki window wizard workflow workspace wrapper`,
);
/** Where a part of a product is seen. */
export const SCREENS = words(
  'app apps portal dashboard ui gui cli editor site website webapp sidebar menu console toolbar inbox viewer wizard header footer interface browser shell terminal settings extension',
);
/** The same, where several of them may well be people. */
export const LONE_PARTS = words(
  'agent assistant reader player worker driver editor collector runner loader helper viewer planner messenger guide copilot',
);
/** Papers that tell what was found out: what they show is a result. */
export const FINDING_OUT = words(
  'survey report audit test review study poll result results data research assessment inspection',
);

/** What such a thing does, without any word of how well. */
export const DOES = words(
  `abstract add receive accept accompany adapt aggregate allow announce ask assign authenticate authorise authorize back batch bind boot build bundle cache calculate call capture carry
  check cite classify collect combine communicate compile compose compress compute configure confirm connect consume contain control convert coordinate copy cover crawl
  create declare decode define delegate demonstrate depend deploy derive describe detect determine disable discover dispatch display distinguish distribute document download draw embed
  emit enable encode encrypt enforce enumerate escape exclude execute expire explain export expose extend extract feature feed fetch file filter flag follow format forward
  generate group guide handle hash hide highlight hold honor honour host identify ignore implement import include incorporate index inform ingest inherit inject inspect
  install integrate intercept interpret introduce invite invoke join know label launch learn let link list listen load localise localize lock log look maintain manage map
  mark mask match measure mention merge migrate mirror monitor move name navigate normalise normalize notify offer open operate order organise organize outline output
  override own package parse pass persist pick plan play point poll populate post prefill prepare present preserve prevent preview print process produce prompt propose
  protect provide publish pull push query queue read recognise recognize recommend record redirect refer reference reflect refresh register reject release reload remember
  remind remove render replace replicate report represent request require resolve respect respond restrict resume retry return reuse reveal rotate route run sample save say scan
  schedule search select send separate serialise serialize serve set share ship show sign simulate sort specify split start state stop store stream structure submit
  subscribe suggest summarise summarize support surface suspend switch sync synchronise synchronize tag talk teach tell test track transcribe transfer transform translate trigger
  understand unify update upload use validate verify visualise visualize walk warn watch work wrap write`,
);
/** Of what is shown, listed or held no more or less is said. */
export const HOLDING = words(
  'capture collect contain cover display document explain export feature generate group highlight import include index list log mention monitor offer print produce provide publish record show store support track visualise visualize emit calculate compute define describe',
);

/** What a product can be given, said as a noun: “PDF export of statements”, “Retry logic for payments”. */
export const CAPABILITIES = words(
  `limiting renewal access alerting alerts api authentication authorisation authorization autocomplete autofill autosave backup batching branding bulk-upload cache caching chat cleanup
  compatibility compression config configuration consent deduplication detection dictation discovery download dropdown editing encryption enforcement export failover
  fallback filtering filters flow formatting generation geolocation handling header headers hooks hosting import indexing instrumentation integration internationalisation
  internationalization interoperability isolation lineage linking links linting localisation localization locking logging logic login logs mapping masking matching
  messaging metadata migration mirroring mode moderation monitoring multitenancy navigation nonces normalisation normalization notification notifications observability
  onboarding ordering pagination parity parser parsing passwordless permissions persistence personalisation personalization picker playback policies policy pooling prefetch
  preloading preview previews pricing profiling prompts protection provisioning proxy queueing redaction redirect redirects rendering replay replication reset resolution
  retries retry rollback rotation routing rules sandboxing sanitisation sanitization scaffolding scanning scheduling scoring sdk search security serialisation serialization
  settings sharding sharing shortcuts sign-on signing signon simulation sorting storage streaming subtitles suggestions support switching sync synchronisation
  synchronization syncing tagging telemetry templating testing theme themes theming throttling toggle tokenisation tokenization toolbar tooltips tracing tracking
  transcription translation translations tuning typing undo upload uploads validation verification versioning watermarking webhook webhooks whitelisting workflow zoom`,
);
/** What a thing to be built is called by, before its name. */
export const BUILT_AS = words(
  `animated annotated anonymised anonymized asynchronous auto automated automatic background browsable built-in bulk cdn clickable cloud cloud-hosted collapsible conditional
  configurable containerised containerized contextual cross-browser cross-platform csp css csv customisable customised customizable customized dark debuggable decentralised
  decentralized declarative deterministic distributed dns downloadable drag-and-drop draggable editable embeddable embedded encrypted end-to-end exportable extensible
  federated filterable gesture granular graphql guided headless hierarchical html importable in-app in-browser inline interactive interoperable json keyboard localised
  localized machine-readable mobile-first modular multi multi-language multi-tenant multilingual nested nightly no-code oauth offline on-demand paginated parameterised
  parameterized password-protected passwordless pdf per-user pluggable prebuilt printable programmable progressive push-button qr reactive read-only recursive redundant
  reproducible resizable responsive rest resumable reusable role-based rule-based saml scheduled scripted sdk searchable self-hosted self-service serverless shareable
  single-page sms sortable ssl sso stateless streaming structured synthetic templated threaded tiered tls transactional translatable two-factor two-way type-safe typed
  unified user-defined versioned white-label wildcard xml zero-config zoomable`,
);
/** Where what is captured goes. */
export const RECORDS = words(
  'log logs register registers wiki journal notebook notes document doc docs spreadsheet sheet database tracker repository backlog system crm diary file report catalogue catalog table folder template tool ledger playbook inventory knowledge-base memo board list map',
);
/** What is captured in words, pictures or code. */
export const RECORDED = words(
  'decision decisions lesson lessons learning learnings requirement requirements idea ideas note notes knowledge process processes minutes insight insights story stories use case cases footage photo photos picture pictures audio screenshot screenshots step steps assumption assumptions risk risks action actions event events metadata feedback question questions finding findings spec specs',
);
/** Verbs that are no nouns: first in a title they command, whatever follows. */
export const COMMANDS = words(
  `add adopt allocate analyse analyze announce appoint arrange assemble assess assign attend automate begin choose clarify collaborate collect combine communicate compile
  complete compose conduct configure connect consolidate construct convert coordinate create customise customize decide define deliver demonstrate deploy describe design
  develop digitise digitize discover discuss distribute document draft eliminate embed enable encourage enhance ensure establish evaluate examine execute expand explain
  explore expose extend facilitate finalise finalize formalise formalize gather generate identify implement improve incorporate inform initiate install instrument integrate
  introduce investigate invite learn localise localize maintain migrate modernise modernize modify negotiate obtain onboard optimise optimize organise organize participate
  perform prepare prioritise prioritize procure propose provide publish re-enable rebuild recommend recruit redesign refactor refine relocate remove renew renovate
  reorganise reorganize replace replicate resolve restructure retire revise rewrite select simplify standardise standardize strengthen submit summarise summarize translate
  understand unify upgrade upload validate verify write`,
);
/** Participles that tell which figure is meant: “Confirmed bookings”. */
export const WHICH_ONES = words(
  'confirmed verified qualified certified registered referred retained repeated returned missed failed delayed completed accepted approved rejected closed converted recurring returning activated subscribed signed booked sold resolved reopened escaped reported recorded unresolved recovered cancelled canceled fulfilled paid unpaid',
);
/** How fast, said as an adjective: “Sub-second search”. */
export const LEVELLED = words('sub same-day next-day single-digit double-digit triple-digit');
/** Verbs that tell a system by themselves, whatever its name: no customer and no town does so. */
export const SYSTEM = words(
  'capture check detect process record save scan store surface track allow authenticate autosave batch boot bundle cache compile compress configure decode deploy detect display emit enable encode encrypt enforce enumerate expose extract fetch filter format generate handle highlight import include index ingest inject intercept invoke label learn load localise localize log map mask merge mirror normalise normalize override parse persist populate prefill preload process propagate pull push query queue redirect refresh reload render replicate resolve respect retry return rotate route serialise serialize sort stream support sync synchronise synchronize tag transform trigger update validate verify',
);
