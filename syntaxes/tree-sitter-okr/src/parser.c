#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 94
#define LARGE_STATE_COUNT 50
#define SYMBOL_COUNT 51
#define ALIAS_COUNT 0
#define TOKEN_COUNT 24
#define EXTERNAL_TOKEN_COUNT 14
#define FIELD_COUNT 4
#define MAX_ALIAS_SEQUENCE_LENGTH 4
#define PRODUCTION_ID_COUNT 8

enum ts_symbol_identifiers {
  sym_comment = 1,
  sym_string = 2,
  sym_date = 3,
  sym_number = 4,
  sym_url = 5,
  sym_person_name = 6,
  sym_name = 7,
  sym_operator = 8,
  sym_punctuation = 9,
  sym__line_end = 10,
  sym_keyword = 11,
  sym__open_unit = 12,
  sym__open_person = 13,
  sym__open_cycle = 14,
  sym__open_plan = 15,
  sym__open_objective = 16,
  sym__open_kr = 17,
  sym__open_initiative = 18,
  sym__open_kpi = 19,
  sym__open_review = 20,
  sym__open_milestone = 21,
  sym__open_was = 22,
  sym__in_error = 23,
  sym_source_file = 24,
  sym_unit = 25,
  sym_person = 26,
  sym_cycle = 27,
  sym_plan = 28,
  sym_objective = 29,
  sym_key_result = 30,
  sym_initiative = 31,
  sym_kpi = 32,
  sym_review = 33,
  sym_milestone = 34,
  sym_was = 35,
  sym_check_in = 36,
  sym_line = 37,
  sym__head = 38,
  sym__behind_name = 39,
  sym__titled = 40,
  sym__value = 41,
  sym__other = 42,
  aux_sym_source_file_repeat1 = 43,
  aux_sym_unit_repeat1 = 44,
  aux_sym_plan_repeat1 = 45,
  aux_sym_objective_repeat1 = 46,
  aux_sym_key_result_repeat1 = 47,
  aux_sym_initiative_repeat1 = 48,
  aux_sym_kpi_repeat1 = 49,
  aux_sym_check_in_repeat1 = 50,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym_comment] = "comment",
  [sym_string] = "string",
  [sym_date] = "date",
  [sym_number] = "number",
  [sym_url] = "url",
  [sym_person_name] = "person_name",
  [sym_name] = "name",
  [sym_operator] = "operator",
  [sym_punctuation] = "punctuation",
  [sym__line_end] = "_line_end",
  [sym_keyword] = "keyword",
  [sym__open_unit] = "keyword",
  [sym__open_person] = "keyword",
  [sym__open_cycle] = "keyword",
  [sym__open_plan] = "keyword",
  [sym__open_objective] = "keyword",
  [sym__open_kr] = "keyword",
  [sym__open_initiative] = "keyword",
  [sym__open_kpi] = "keyword",
  [sym__open_review] = "keyword",
  [sym__open_milestone] = "keyword",
  [sym__open_was] = "keyword",
  [sym__in_error] = "_in_error",
  [sym_source_file] = "source_file",
  [sym_unit] = "unit",
  [sym_person] = "person",
  [sym_cycle] = "cycle",
  [sym_plan] = "plan",
  [sym_objective] = "objective",
  [sym_key_result] = "key_result",
  [sym_initiative] = "initiative",
  [sym_kpi] = "kpi",
  [sym_review] = "review",
  [sym_milestone] = "milestone",
  [sym_was] = "was",
  [sym_check_in] = "check_in",
  [sym_line] = "line",
  [sym__head] = "_head",
  [sym__behind_name] = "_behind_name",
  [sym__titled] = "_titled",
  [sym__value] = "_value",
  [sym__other] = "_other",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
  [aux_sym_unit_repeat1] = "unit_repeat1",
  [aux_sym_plan_repeat1] = "plan_repeat1",
  [aux_sym_objective_repeat1] = "objective_repeat1",
  [aux_sym_key_result_repeat1] = "key_result_repeat1",
  [aux_sym_initiative_repeat1] = "initiative_repeat1",
  [aux_sym_kpi_repeat1] = "kpi_repeat1",
  [aux_sym_check_in_repeat1] = "check_in_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym_comment] = sym_comment,
  [sym_string] = sym_string,
  [sym_date] = sym_date,
  [sym_number] = sym_number,
  [sym_url] = sym_url,
  [sym_person_name] = sym_person_name,
  [sym_name] = sym_name,
  [sym_operator] = sym_operator,
  [sym_punctuation] = sym_punctuation,
  [sym__line_end] = sym__line_end,
  [sym_keyword] = sym_keyword,
  [sym__open_unit] = sym_keyword,
  [sym__open_person] = sym_keyword,
  [sym__open_cycle] = sym_keyword,
  [sym__open_plan] = sym_keyword,
  [sym__open_objective] = sym_keyword,
  [sym__open_kr] = sym_keyword,
  [sym__open_initiative] = sym_keyword,
  [sym__open_kpi] = sym_keyword,
  [sym__open_review] = sym_keyword,
  [sym__open_milestone] = sym_keyword,
  [sym__open_was] = sym_keyword,
  [sym__in_error] = sym__in_error,
  [sym_source_file] = sym_source_file,
  [sym_unit] = sym_unit,
  [sym_person] = sym_person,
  [sym_cycle] = sym_cycle,
  [sym_plan] = sym_plan,
  [sym_objective] = sym_objective,
  [sym_key_result] = sym_key_result,
  [sym_initiative] = sym_initiative,
  [sym_kpi] = sym_kpi,
  [sym_review] = sym_review,
  [sym_milestone] = sym_milestone,
  [sym_was] = sym_was,
  [sym_check_in] = sym_check_in,
  [sym_line] = sym_line,
  [sym__head] = sym__head,
  [sym__behind_name] = sym__behind_name,
  [sym__titled] = sym__titled,
  [sym__value] = sym__value,
  [sym__other] = sym__other,
  [aux_sym_source_file_repeat1] = aux_sym_source_file_repeat1,
  [aux_sym_unit_repeat1] = aux_sym_unit_repeat1,
  [aux_sym_plan_repeat1] = aux_sym_plan_repeat1,
  [aux_sym_objective_repeat1] = aux_sym_objective_repeat1,
  [aux_sym_key_result_repeat1] = aux_sym_key_result_repeat1,
  [aux_sym_initiative_repeat1] = aux_sym_initiative_repeat1,
  [aux_sym_kpi_repeat1] = aux_sym_kpi_repeat1,
  [aux_sym_check_in_repeat1] = aux_sym_check_in_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_string] = {
    .visible = true,
    .named = true,
  },
  [sym_date] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym_url] = {
    .visible = true,
    .named = true,
  },
  [sym_person_name] = {
    .visible = true,
    .named = true,
  },
  [sym_name] = {
    .visible = true,
    .named = true,
  },
  [sym_operator] = {
    .visible = true,
    .named = true,
  },
  [sym_punctuation] = {
    .visible = true,
    .named = true,
  },
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [sym_keyword] = {
    .visible = true,
    .named = true,
  },
  [sym__open_unit] = {
    .visible = true,
    .named = true,
  },
  [sym__open_person] = {
    .visible = true,
    .named = true,
  },
  [sym__open_cycle] = {
    .visible = true,
    .named = true,
  },
  [sym__open_plan] = {
    .visible = true,
    .named = true,
  },
  [sym__open_objective] = {
    .visible = true,
    .named = true,
  },
  [sym__open_kr] = {
    .visible = true,
    .named = true,
  },
  [sym__open_initiative] = {
    .visible = true,
    .named = true,
  },
  [sym__open_kpi] = {
    .visible = true,
    .named = true,
  },
  [sym__open_review] = {
    .visible = true,
    .named = true,
  },
  [sym__open_milestone] = {
    .visible = true,
    .named = true,
  },
  [sym__open_was] = {
    .visible = true,
    .named = true,
  },
  [sym__in_error] = {
    .visible = false,
    .named = true,
  },
  [sym_source_file] = {
    .visible = true,
    .named = true,
  },
  [sym_unit] = {
    .visible = true,
    .named = true,
  },
  [sym_person] = {
    .visible = true,
    .named = true,
  },
  [sym_cycle] = {
    .visible = true,
    .named = true,
  },
  [sym_plan] = {
    .visible = true,
    .named = true,
  },
  [sym_objective] = {
    .visible = true,
    .named = true,
  },
  [sym_key_result] = {
    .visible = true,
    .named = true,
  },
  [sym_initiative] = {
    .visible = true,
    .named = true,
  },
  [sym_kpi] = {
    .visible = true,
    .named = true,
  },
  [sym_review] = {
    .visible = true,
    .named = true,
  },
  [sym_milestone] = {
    .visible = true,
    .named = true,
  },
  [sym_was] = {
    .visible = true,
    .named = true,
  },
  [sym_check_in] = {
    .visible = true,
    .named = true,
  },
  [sym_line] = {
    .visible = true,
    .named = true,
  },
  [sym__head] = {
    .visible = false,
    .named = true,
  },
  [sym__behind_name] = {
    .visible = false,
    .named = true,
  },
  [sym__titled] = {
    .visible = false,
    .named = true,
  },
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [sym__other] = {
    .visible = false,
    .named = true,
  },
  [aux_sym_source_file_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_unit_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_plan_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_objective_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_key_result_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_initiative_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_kpi_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_check_in_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_day = 1,
  field_keyword = 2,
  field_name = 3,
  field_title = 4,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_day] = "day",
  [field_keyword] = "keyword",
  [field_name] = "name",
  [field_title] = "title",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 1},
  [4] = {.index = 3, .length = 1},
  [5] = {.index = 4, .length = 1},
  [6] = {.index = 5, .length = 2},
  [7] = {.index = 7, .length = 3},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_keyword, 0},
  [1] =
    {field_title, 0},
  [2] =
    {field_name, 0},
  [3] =
    {field_title, 0, .inherited = true},
  [4] =
    {field_day, 0},
  [5] =
    {field_name, 0},
    {field_title, 1, .inherited = true},
  [7] =
    {field_keyword, 0},
    {field_name, 1, .inherited = true},
    {field_title, 1, .inherited = true},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 69,
  [70] = 70,
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 75,
  [76] = 76,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 80,
  [81] = 81,
  [82] = 82,
  [83] = 83,
  [84] = 84,
  [85] = 85,
  [86] = 86,
  [87] = 87,
  [88] = 88,
  [89] = 89,
  [90] = 90,
  [91] = 91,
  [92] = 92,
  [93] = 93,
};

static TSCharacterRange sym_person_name_character_set_1[] = {
  {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6},
  {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec}, {0x2ee, 0x2ee}, {0x370, 0x374}, {0x376, 0x377}, {0x37a, 0x37d},
  {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c}, {0x38e, 0x3a1}, {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x48a, 0x52f},
  {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2}, {0x620, 0x64a}, {0x66e, 0x66f}, {0x671, 0x6d3},
  {0x6d5, 0x6d5}, {0x6e5, 0x6e6}, {0x6ee, 0x6ef}, {0x6fa, 0x6fc}, {0x6ff, 0x6ff}, {0x710, 0x710}, {0x712, 0x72f}, {0x74d, 0x7a5},
  {0x7b1, 0x7b1}, {0x7ca, 0x7ea}, {0x7f4, 0x7f5}, {0x7fa, 0x7fa}, {0x800, 0x815}, {0x81a, 0x81a}, {0x824, 0x824}, {0x828, 0x828},
  {0x840, 0x858}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x8a0, 0x8c9}, {0x904, 0x939}, {0x93d, 0x93d}, {0x950, 0x950},
  {0x958, 0x961}, {0x971, 0x980}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2}, {0x9b6, 0x9b9},
  {0x9bd, 0x9bd}, {0x9ce, 0x9ce}, {0x9dc, 0x9dd}, {0x9df, 0x9e1}, {0x9f0, 0x9f1}, {0x9fc, 0x9fc}, {0xa05, 0xa0a}, {0xa0f, 0xa10},
  {0xa13, 0xa28}, {0xa2a, 0xa30}, {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa72, 0xa74},
  {0xa85, 0xa8d}, {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0}, {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabd, 0xabd}, {0xad0, 0xad0},
  {0xae0, 0xae1}, {0xaf9, 0xaf9}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39},
  {0xb3d, 0xb3d}, {0xb5c, 0xb5d}, {0xb5f, 0xb61}, {0xb71, 0xb71}, {0xb83, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95},
  {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4}, {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbd0, 0xbd0}, {0xc05, 0xc0c},
  {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3d, 0xc3d}, {0xc58, 0xc5a}, {0xc5d, 0xc5d}, {0xc60, 0xc61}, {0xc80, 0xc80},
  {0xc85, 0xc8c}, {0xc8e, 0xc90}, {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9}, {0xcbd, 0xcbd}, {0xcdd, 0xcde}, {0xce0, 0xce1},
  {0xcf1, 0xcf2}, {0xd04, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd3a}, {0xd3d, 0xd3d}, {0xd4e, 0xd4e}, {0xd54, 0xd56}, {0xd5f, 0xd61},
  {0xd7a, 0xd7f}, {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd}, {0xdc0, 0xdc6}, {0xe01, 0xe30}, {0xe32, 0xe33},
  {0xe40, 0xe46}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xeb0}, {0xeb2, 0xeb3},
  {0xebd, 0xebd}, {0xec0, 0xec4}, {0xec6, 0xec6}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf40, 0xf47}, {0xf49, 0xf6c}, {0xf88, 0xf8c},
  {0x1000, 0x102a}, {0x103f, 0x103f}, {0x1050, 0x1055}, {0x105a, 0x105d}, {0x1061, 0x1061}, {0x1065, 0x1066}, {0x106e, 0x1070}, {0x1075, 0x1081},
  {0x108e, 0x108e}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248}, {0x124a, 0x124d}, {0x1250, 0x1256},
  {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5}, {0x12b8, 0x12be}, {0x12c0, 0x12c0},
  {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd},
  {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea}, {0x16f1, 0x16f8}, {0x1700, 0x1711}, {0x171f, 0x1731}, {0x1740, 0x1751},
  {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1780, 0x17b3}, {0x17d7, 0x17d7}, {0x17dc, 0x17dc}, {0x1820, 0x1878}, {0x1880, 0x1884}, {0x1887, 0x18a8},
  {0x18aa, 0x18aa}, {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1950, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9}, {0x1a00, 0x1a16},
  {0x1a20, 0x1a54}, {0x1aa7, 0x1aa7}, {0x1b05, 0x1b33}, {0x1b45, 0x1b4c}, {0x1b83, 0x1ba0}, {0x1bae, 0x1baf}, {0x1bba, 0x1be5}, {0x1c00, 0x1c23},
  {0x1c4d, 0x1c4f}, {0x1c5a, 0x1c7d}, {0x1c80, 0x1c88}, {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1ce9, 0x1cec}, {0x1cee, 0x1cf3}, {0x1cf5, 0x1cf6},
  {0x1cfa, 0x1cfa}, {0x1d00, 0x1dbf}, {0x1e00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d}, {0x1f50, 0x1f57}, {0x1f59, 0x1f59},
  {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc},
  {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2071, 0x2071}, {0x207f, 0x207f}, {0x2090, 0x209c},
  {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115}, {0x2119, 0x211d}, {0x2124, 0x2124}, {0x2126, 0x2126}, {0x2128, 0x2128},
  {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149}, {0x214e, 0x214e}, {0x2183, 0x2184}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cee},
  {0x2cf2, 0x2cf3}, {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d80, 0x2d96}, {0x2da0, 0x2da6},
  {0x2da8, 0x2dae}, {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2e2f, 0x2e2f},
  {0x3005, 0x3006}, {0x3031, 0x3035}, {0x303b, 0x303c}, {0x3041, 0x3096}, {0x309d, 0x309f}, {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, {0x3105, 0x312f},
  {0x3131, 0x318e}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd},
  {0xa500, 0xa60c}, {0xa610, 0xa61f}, {0xa62a, 0xa62b}, {0xa640, 0xa66e}, {0xa67f, 0xa69d}, {0xa6a0, 0xa6e5}, {0xa717, 0xa71f}, {0xa722, 0xa788},
  {0xa78b, 0xa7ca}, {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa801}, {0xa803, 0xa805}, {0xa807, 0xa80a}, {0xa80c, 0xa822},
  {0xa840, 0xa873}, {0xa882, 0xa8b3}, {0xa8f2, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa8fe}, {0xa90a, 0xa925}, {0xa930, 0xa946}, {0xa960, 0xa97c},
  {0xa984, 0xa9b2}, {0xa9cf, 0xa9cf}, {0xa9e0, 0xa9e4}, {0xa9e6, 0xa9ef}, {0xa9fa, 0xa9fe}, {0xaa00, 0xaa28}, {0xaa40, 0xaa42}, {0xaa44, 0xaa4b},
  {0xaa60, 0xaa76}, {0xaa7a, 0xaa7a}, {0xaa7e, 0xaaaf}, {0xaab1, 0xaab1}, {0xaab5, 0xaab6}, {0xaab9, 0xaabd}, {0xaac0, 0xaac0}, {0xaac2, 0xaac2},
  {0xaadb, 0xaadd}, {0xaae0, 0xaaea}, {0xaaf2, 0xaaf4}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e},
  {0xab30, 0xab5a}, {0xab5c, 0xab69}, {0xab70, 0xabe2}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d},
  {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb1d}, {0xfb1f, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e},
  {0xfb40, 0xfb41}, {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe70, 0xfe74},
  {0xfe76, 0xfefc}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf}, {0xffd2, 0xffd7}, {0xffda, 0xffdc},
  {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d}, {0x10080, 0x100fa}, {0x10280, 0x1029c},
  {0x102a0, 0x102d0}, {0x10300, 0x1031f}, {0x1032d, 0x10340}, {0x10342, 0x10349}, {0x10350, 0x10375}, {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf},
  {0x10400, 0x1049d}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592},
  {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767},
  {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c},
  {0x1083f, 0x10855}, {0x10860, 0x10876}, {0x10880, 0x1089e}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x10900, 0x10915}, {0x10920, 0x1092b},
};

static TSCharacterRange sym_person_name_character_set_2[] = {
  {'-', '.'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5},
  {0xb9, 0xba}, {0xbc, 0xbe}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x2c1}, {0x2c6, 0x2d1}, {0x2e0, 0x2e4}, {0x2ec, 0x2ec},
  {0x2ee, 0x2ee}, {0x300, 0x374}, {0x376, 0x377}, {0x37a, 0x37d}, {0x37f, 0x37f}, {0x386, 0x386}, {0x388, 0x38a}, {0x38c, 0x38c},
  {0x38e, 0x3a1}, {0x3a3, 0x3f5}, {0x3f7, 0x481}, {0x483, 0x52f}, {0x531, 0x556}, {0x559, 0x559}, {0x560, 0x588}, {0x591, 0x5bd},
  {0x5bf, 0x5bf}, {0x5c1, 0x5c2}, {0x5c4, 0x5c5}, {0x5c7, 0x5c7}, {0x5d0, 0x5ea}, {0x5ef, 0x5f2}, {0x610, 0x61a}, {0x620, 0x669},
  {0x66e, 0x6d3}, {0x6d5, 0x6dc}, {0x6df, 0x6e8}, {0x6ea, 0x6fc}, {0x6ff, 0x6ff}, {0x710, 0x74a}, {0x74d, 0x7b1}, {0x7c0, 0x7f5},
  {0x7fa, 0x7fa}, {0x7fd, 0x7fd}, {0x800, 0x82d}, {0x840, 0x85b}, {0x860, 0x86a}, {0x870, 0x887}, {0x889, 0x88e}, {0x898, 0x8e1},
  {0x8e3, 0x963}, {0x966, 0x96f}, {0x971, 0x983}, {0x985, 0x98c}, {0x98f, 0x990}, {0x993, 0x9a8}, {0x9aa, 0x9b0}, {0x9b2, 0x9b2},
  {0x9b6, 0x9b9}, {0x9bc, 0x9c4}, {0x9c7, 0x9c8}, {0x9cb, 0x9ce}, {0x9d7, 0x9d7}, {0x9dc, 0x9dd}, {0x9df, 0x9e3}, {0x9e6, 0x9f1},
  {0x9f4, 0x9f9}, {0x9fc, 0x9fc}, {0x9fe, 0x9fe}, {0xa01, 0xa03}, {0xa05, 0xa0a}, {0xa0f, 0xa10}, {0xa13, 0xa28}, {0xa2a, 0xa30},
  {0xa32, 0xa33}, {0xa35, 0xa36}, {0xa38, 0xa39}, {0xa3c, 0xa3c}, {0xa3e, 0xa42}, {0xa47, 0xa48}, {0xa4b, 0xa4d}, {0xa51, 0xa51},
  {0xa59, 0xa5c}, {0xa5e, 0xa5e}, {0xa66, 0xa75}, {0xa81, 0xa83}, {0xa85, 0xa8d}, {0xa8f, 0xa91}, {0xa93, 0xaa8}, {0xaaa, 0xab0},
  {0xab2, 0xab3}, {0xab5, 0xab9}, {0xabc, 0xac5}, {0xac7, 0xac9}, {0xacb, 0xacd}, {0xad0, 0xad0}, {0xae0, 0xae3}, {0xae6, 0xaef},
  {0xaf9, 0xaff}, {0xb01, 0xb03}, {0xb05, 0xb0c}, {0xb0f, 0xb10}, {0xb13, 0xb28}, {0xb2a, 0xb30}, {0xb32, 0xb33}, {0xb35, 0xb39},
  {0xb3c, 0xb44}, {0xb47, 0xb48}, {0xb4b, 0xb4d}, {0xb55, 0xb57}, {0xb5c, 0xb5d}, {0xb5f, 0xb63}, {0xb66, 0xb6f}, {0xb71, 0xb77},
  {0xb82, 0xb83}, {0xb85, 0xb8a}, {0xb8e, 0xb90}, {0xb92, 0xb95}, {0xb99, 0xb9a}, {0xb9c, 0xb9c}, {0xb9e, 0xb9f}, {0xba3, 0xba4},
  {0xba8, 0xbaa}, {0xbae, 0xbb9}, {0xbbe, 0xbc2}, {0xbc6, 0xbc8}, {0xbca, 0xbcd}, {0xbd0, 0xbd0}, {0xbd7, 0xbd7}, {0xbe6, 0xbf2},
  {0xc00, 0xc0c}, {0xc0e, 0xc10}, {0xc12, 0xc28}, {0xc2a, 0xc39}, {0xc3c, 0xc44}, {0xc46, 0xc48}, {0xc4a, 0xc4d}, {0xc55, 0xc56},
  {0xc58, 0xc5a}, {0xc5d, 0xc5d}, {0xc60, 0xc63}, {0xc66, 0xc6f}, {0xc78, 0xc7e}, {0xc80, 0xc83}, {0xc85, 0xc8c}, {0xc8e, 0xc90},
  {0xc92, 0xca8}, {0xcaa, 0xcb3}, {0xcb5, 0xcb9}, {0xcbc, 0xcc4}, {0xcc6, 0xcc8}, {0xcca, 0xccd}, {0xcd5, 0xcd6}, {0xcdd, 0xcde},
  {0xce0, 0xce3}, {0xce6, 0xcef}, {0xcf1, 0xcf2}, {0xd00, 0xd0c}, {0xd0e, 0xd10}, {0xd12, 0xd44}, {0xd46, 0xd48}, {0xd4a, 0xd4e},
  {0xd54, 0xd63}, {0xd66, 0xd78}, {0xd7a, 0xd7f}, {0xd81, 0xd83}, {0xd85, 0xd96}, {0xd9a, 0xdb1}, {0xdb3, 0xdbb}, {0xdbd, 0xdbd},
  {0xdc0, 0xdc6}, {0xdca, 0xdca}, {0xdcf, 0xdd4}, {0xdd6, 0xdd6}, {0xdd8, 0xddf}, {0xde6, 0xdef}, {0xdf2, 0xdf3}, {0xe01, 0xe3a},
  {0xe40, 0xe4e}, {0xe50, 0xe59}, {0xe81, 0xe82}, {0xe84, 0xe84}, {0xe86, 0xe8a}, {0xe8c, 0xea3}, {0xea5, 0xea5}, {0xea7, 0xebd},
  {0xec0, 0xec4}, {0xec6, 0xec6}, {0xec8, 0xecd}, {0xed0, 0xed9}, {0xedc, 0xedf}, {0xf00, 0xf00}, {0xf18, 0xf19}, {0xf20, 0xf33},
  {0xf35, 0xf35}, {0xf37, 0xf37}, {0xf39, 0xf39}, {0xf3e, 0xf47}, {0xf49, 0xf6c}, {0xf71, 0xf84}, {0xf86, 0xf97}, {0xf99, 0xfbc},
  {0xfc6, 0xfc6}, {0x1000, 0x1049}, {0x1050, 0x109d}, {0x10a0, 0x10c5}, {0x10c7, 0x10c7}, {0x10cd, 0x10cd}, {0x10d0, 0x10fa}, {0x10fc, 0x1248},
  {0x124a, 0x124d}, {0x1250, 0x1256}, {0x1258, 0x1258}, {0x125a, 0x125d}, {0x1260, 0x1288}, {0x128a, 0x128d}, {0x1290, 0x12b0}, {0x12b2, 0x12b5},
  {0x12b8, 0x12be}, {0x12c0, 0x12c0}, {0x12c2, 0x12c5}, {0x12c8, 0x12d6}, {0x12d8, 0x1310}, {0x1312, 0x1315}, {0x1318, 0x135a}, {0x135d, 0x135f},
  {0x1369, 0x137c}, {0x1380, 0x138f}, {0x13a0, 0x13f5}, {0x13f8, 0x13fd}, {0x1401, 0x166c}, {0x166f, 0x167f}, {0x1681, 0x169a}, {0x16a0, 0x16ea},
  {0x16ee, 0x16f8}, {0x1700, 0x1715}, {0x171f, 0x1734}, {0x1740, 0x1753}, {0x1760, 0x176c}, {0x176e, 0x1770}, {0x1772, 0x1773}, {0x1780, 0x17d3},
  {0x17d7, 0x17d7}, {0x17dc, 0x17dd}, {0x17e0, 0x17e9}, {0x17f0, 0x17f9}, {0x180b, 0x180d}, {0x180f, 0x1819}, {0x1820, 0x1878}, {0x1880, 0x18aa},
  {0x18b0, 0x18f5}, {0x1900, 0x191e}, {0x1920, 0x192b}, {0x1930, 0x193b}, {0x1946, 0x196d}, {0x1970, 0x1974}, {0x1980, 0x19ab}, {0x19b0, 0x19c9},
  {0x19d0, 0x19da}, {0x1a00, 0x1a1b}, {0x1a20, 0x1a5e}, {0x1a60, 0x1a7c}, {0x1a7f, 0x1a89}, {0x1a90, 0x1a99}, {0x1aa7, 0x1aa7}, {0x1ab0, 0x1ace},
  {0x1b00, 0x1b4c}, {0x1b50, 0x1b59}, {0x1b6b, 0x1b73}, {0x1b80, 0x1bf3}, {0x1c00, 0x1c37}, {0x1c40, 0x1c49}, {0x1c4d, 0x1c7d}, {0x1c80, 0x1c88},
  {0x1c90, 0x1cba}, {0x1cbd, 0x1cbf}, {0x1cd0, 0x1cd2}, {0x1cd4, 0x1cfa}, {0x1d00, 0x1f15}, {0x1f18, 0x1f1d}, {0x1f20, 0x1f45}, {0x1f48, 0x1f4d},
  {0x1f50, 0x1f57}, {0x1f59, 0x1f59}, {0x1f5b, 0x1f5b}, {0x1f5d, 0x1f5d}, {0x1f5f, 0x1f7d}, {0x1f80, 0x1fb4}, {0x1fb6, 0x1fbc}, {0x1fbe, 0x1fbe},
  {0x1fc2, 0x1fc4}, {0x1fc6, 0x1fcc}, {0x1fd0, 0x1fd3}, {0x1fd6, 0x1fdb}, {0x1fe0, 0x1fec}, {0x1ff2, 0x1ff4}, {0x1ff6, 0x1ffc}, {0x2070, 0x2071},
  {0x2074, 0x2079}, {0x207f, 0x2089}, {0x2090, 0x209c}, {0x20d0, 0x20f0}, {0x2102, 0x2102}, {0x2107, 0x2107}, {0x210a, 0x2113}, {0x2115, 0x2115},
  {0x2119, 0x211d}, {0x2124, 0x2124}, {0x2126, 0x2126}, {0x2128, 0x2128}, {0x212a, 0x212d}, {0x212f, 0x2139}, {0x213c, 0x213f}, {0x2145, 0x2149},
  {0x214e, 0x214e}, {0x2150, 0x2189}, {0x2460, 0x249b}, {0x24ea, 0x24ff}, {0x2776, 0x2793}, {0x2c00, 0x2ce4}, {0x2ceb, 0x2cf3}, {0x2cfd, 0x2cfd},
  {0x2d00, 0x2d25}, {0x2d27, 0x2d27}, {0x2d2d, 0x2d2d}, {0x2d30, 0x2d67}, {0x2d6f, 0x2d6f}, {0x2d7f, 0x2d96}, {0x2da0, 0x2da6}, {0x2da8, 0x2dae},
  {0x2db0, 0x2db6}, {0x2db8, 0x2dbe}, {0x2dc0, 0x2dc6}, {0x2dc8, 0x2dce}, {0x2dd0, 0x2dd6}, {0x2dd8, 0x2dde}, {0x2de0, 0x2dff}, {0x2e2f, 0x2e2f},
  {0x3005, 0x3007}, {0x3021, 0x302f}, {0x3031, 0x3035}, {0x3038, 0x303c}, {0x3041, 0x3096}, {0x3099, 0x309a}, {0x309d, 0x309f}, {0x30a1, 0x30fa},
  {0x30fc, 0x30ff}, {0x3105, 0x312f}, {0x3131, 0x318e}, {0x3192, 0x3195}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3220, 0x3229}, {0x3248, 0x324f},
  {0x3251, 0x325f}, {0x3280, 0x3289}, {0x32b1, 0x32bf}, {0x3400, 0x3400}, {0x4dbf, 0x4dbf}, {0x4e00, 0x4e00}, {0x9fff, 0xa48c}, {0xa4d0, 0xa4fd},
  {0xa500, 0xa60c}, {0xa610, 0xa62b}, {0xa640, 0xa672}, {0xa674, 0xa67d}, {0xa67f, 0xa6f1}, {0xa717, 0xa71f}, {0xa722, 0xa788}, {0xa78b, 0xa7ca},
  {0xa7d0, 0xa7d1}, {0xa7d3, 0xa7d3}, {0xa7d5, 0xa7d9}, {0xa7f2, 0xa827}, {0xa82c, 0xa82c}, {0xa830, 0xa835}, {0xa840, 0xa873}, {0xa880, 0xa8c5},
  {0xa8d0, 0xa8d9}, {0xa8e0, 0xa8f7}, {0xa8fb, 0xa8fb}, {0xa8fd, 0xa92d}, {0xa930, 0xa953}, {0xa960, 0xa97c}, {0xa980, 0xa9c0}, {0xa9cf, 0xa9d9},
  {0xa9e0, 0xa9fe}, {0xaa00, 0xaa36}, {0xaa40, 0xaa4d}, {0xaa50, 0xaa59}, {0xaa60, 0xaa76}, {0xaa7a, 0xaac2}, {0xaadb, 0xaadd}, {0xaae0, 0xaaef},
  {0xaaf2, 0xaaf6}, {0xab01, 0xab06}, {0xab09, 0xab0e}, {0xab11, 0xab16}, {0xab20, 0xab26}, {0xab28, 0xab2e}, {0xab30, 0xab5a}, {0xab5c, 0xab69},
  {0xab70, 0xabea}, {0xabec, 0xabed}, {0xabf0, 0xabf9}, {0xac00, 0xac00}, {0xd7a3, 0xd7a3}, {0xd7b0, 0xd7c6}, {0xd7cb, 0xd7fb}, {0xf900, 0xfa6d},
  {0xfa70, 0xfad9}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17}, {0xfb1d, 0xfb28}, {0xfb2a, 0xfb36}, {0xfb38, 0xfb3c}, {0xfb3e, 0xfb3e}, {0xfb40, 0xfb41},
  {0xfb43, 0xfb44}, {0xfb46, 0xfbb1}, {0xfbd3, 0xfd3d}, {0xfd50, 0xfd8f}, {0xfd92, 0xfdc7}, {0xfdf0, 0xfdfb}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f},
  {0xfe70, 0xfe74}, {0xfe76, 0xfefc}, {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffbe}, {0xffc2, 0xffc7}, {0xffca, 0xffcf},
  {0xffd2, 0xffd7}, {0xffda, 0xffdc}, {0x10000, 0x1000b}, {0x1000d, 0x10026}, {0x10028, 0x1003a}, {0x1003c, 0x1003d}, {0x1003f, 0x1004d}, {0x10050, 0x1005d},
  {0x10080, 0x100fa}, {0x10107, 0x10133}, {0x10140, 0x10178}, {0x1018a, 0x1018b}, {0x101fd, 0x101fd}, {0x10280, 0x1029c}, {0x102a0, 0x102d0}, {0x102e0, 0x102fb},
  {0x10300, 0x10323}, {0x1032d, 0x1034a}, {0x10350, 0x1037a}, {0x10380, 0x1039d}, {0x103a0, 0x103c3}, {0x103c8, 0x103cf}, {0x103d1, 0x103d5}, {0x10400, 0x1049d},
  {0x104a0, 0x104a9}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10500, 0x10527}, {0x10530, 0x10563}, {0x10570, 0x1057a}, {0x1057c, 0x1058a}, {0x1058c, 0x10592},
  {0x10594, 0x10595}, {0x10597, 0x105a1}, {0x105a3, 0x105b1}, {0x105b3, 0x105b9}, {0x105bb, 0x105bc}, {0x10600, 0x10736}, {0x10740, 0x10755}, {0x10760, 0x10767},
  {0x10780, 0x10785}, {0x10787, 0x107b0}, {0x107b2, 0x107ba}, {0x10800, 0x10805}, {0x10808, 0x10808}, {0x1080a, 0x10835}, {0x10837, 0x10838}, {0x1083c, 0x1083c},
  {0x1083f, 0x10855}, {0x10858, 0x10876}, {0x10879, 0x1089e}, {0x108a7, 0x108af}, {0x108e0, 0x108f2}, {0x108f4, 0x108f5}, {0x108fb, 0x1091b}, {0x10920, 0x1092b},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(37);
      ADVANCE_MAP(
        '"', 41,
        '-', 95,
        '.', 97,
        '/', 94,
        '0', 60,
        '1', 57,
        '@', 98,
        0x201c, 44,
        0xfeff, 93,
        '+', 96,
        0x2212, 96,
        '<', 91,
        '>', 91,
        'Q', 77,
        'q', 77,
        'T', 76,
        't', 76,
        '?', 90,
        0x2192, 90,
        0x2264, 90,
        0x2265, 90,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(0);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(58);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_1, 431, lookahead)) ADVANCE(89);
      if (lookahead != 0) ADVANCE(92);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '"', 41,
        '-', 95,
        '.', 97,
        '/', 94,
        '0', 60,
        '1', 57,
        '@', 98,
        0x201c, 44,
        0xfeff, 93,
        '+', 96,
        0x2212, 96,
        '<', 91,
        '>', 91,
        'Q', 77,
        'q', 77,
        'T', 76,
        't', 76,
        '?', 90,
        0x2192, 90,
        0x2264, 90,
        0x2265, 90,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(1);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(58);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_1, 431, lookahead)) ADVANCE(89);
      if (lookahead != 0) ADVANCE(92);
      END_STATE();
    case 2:
      if (lookahead == '"') ADVANCE(40);
      if (lookahead != 0) ADVANCE(4);
      END_STATE();
    case 3:
      if (lookahead == '"') ADVANCE(2);
      if (lookahead != 0) ADVANCE(4);
      END_STATE();
    case 4:
      if (lookahead == '"') ADVANCE(3);
      if (lookahead != 0) ADVANCE(4);
      END_STATE();
    case 5:
      if (lookahead == '*') ADVANCE(7);
      if (lookahead == '/') ADVANCE(39);
      END_STATE();
    case 6:
      if (lookahead == '*') ADVANCE(6);
      if (lookahead == '/') ADVANCE(38);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 7:
      if (lookahead == '*') ADVANCE(6);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 8:
      if (lookahead == '/') ADVANCE(13);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '/') ADVANCE(35);
      END_STATE();
    case 10:
      if (lookahead == '/') ADVANCE(9);
      END_STATE();
    case 11:
      if (lookahead == '0') ADVANCE(21);
      if (lookahead == '1') ADVANCE(51);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(11);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(50);
      END_STATE();
    case 12:
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(12);
      END_STATE();
    case 13:
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(13);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(33);
      END_STATE();
    case 14:
      ADVANCE_MAP(
        '\t', 14,
        ' ', 14,
        'I', 52,
        'V', 52,
        'X', 52,
        'i', 52,
        'v', 52,
        'x', 52,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(50);
      END_STATE();
    case 15:
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      END_STATE();
    case 16:
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(31);
      END_STATE();
    case 17:
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(31);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(16);
      END_STATE();
    case 18:
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(31);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(19);
      END_STATE();
    case 19:
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(31);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(27);
      END_STATE();
    case 20:
      if (lookahead == 'H' ||
          lookahead == 'Q' ||
          lookahead == 'h' ||
          lookahead == 'q') ADVANCE(27);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(28);
      END_STATE();
    case 21:
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(50);
      END_STATE();
    case 22:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(70);
      END_STATE();
    case 23:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(66);
      END_STATE();
    case 24:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(63);
      END_STATE();
    case 25:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(17);
      END_STATE();
    case 26:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(55);
      END_STATE();
    case 27:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(47);
      END_STATE();
    case 28:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(49);
      END_STATE();
    case 29:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(67);
      END_STATE();
    case 30:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(18);
      END_STATE();
    case 31:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(26);
      END_STATE();
    case 32:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(27);
      END_STATE();
    case 33:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(32);
      END_STATE();
    case 34:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(33);
      END_STATE();
    case 35:
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"') ADVANCE(71);
      END_STATE();
    case 36:
      if (eof) ADVANCE(37);
      if (lookahead == '/') ADVANCE(5);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xfeff) SKIP(36);
      END_STATE();
    case 37:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 38:
      ACCEPT_TOKEN(sym_comment);
      END_STATE();
    case 39:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(39);
      END_STATE();
    case 40:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 41:
      ACCEPT_TOKEN(sym_string);
      if (lookahead == '"') ADVANCE(43);
      if (lookahead == '\\') ADVANCE(46);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(42);
      END_STATE();
    case 42:
      ACCEPT_TOKEN(sym_string);
      if (lookahead == '"') ADVANCE(40);
      if (lookahead == '\\') ADVANCE(46);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(42);
      END_STATE();
    case 43:
      ACCEPT_TOKEN(sym_string);
      if (lookahead == '"') ADVANCE(4);
      END_STATE();
    case 44:
      ACCEPT_TOKEN(sym_string);
      if (lookahead == '\\') ADVANCE(45);
      if (lookahead == 0x201d) ADVANCE(40);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(44);
      END_STATE();
    case 45:
      ACCEPT_TOKEN(sym_string);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(44);
      END_STATE();
    case 46:
      ACCEPT_TOKEN(sym_string);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(42);
      END_STATE();
    case 47:
      ACCEPT_TOKEN(sym_date);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '-') ADVANCE(32);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '/') ADVANCE(13);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(8);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '/') ADVANCE(13);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(8);
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(50);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(sym_date);
      ADVANCE_MAP(
        '/', 13,
        '\t', 8,
        ' ', 8,
        'I', 52,
        'V', 52,
        'X', 52,
        'i', 52,
        'v', 52,
        'x', 52,
      );
      END_STATE();
    case 53:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(66);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(68);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym_date);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(27);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym_number);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '-', 25,
        '.', 24,
        '/', 30,
        '_', 69,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
      );
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(59);
      if (('3' <= lookahead && lookahead <= '9')) ADVANCE(61);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '-', 25,
        '.', 24,
        '/', 30,
        '_', 69,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(61);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '-', 25,
        '.', 24,
        '/', 30,
        '_', 69,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(65);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '.', 24,
        '0', 61,
        '_', 69,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
        '-', 25,
        '/', 25,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(59);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '.', 24,
        '_', 69,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
        '-', 25,
        '/', 25,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(65);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '.', 29,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
        '-', 31,
        '/', 31,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(66);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_number);
      ADVANCE_MAP(
        ',', 23,
        '.', 29,
        '\t', 15,
        ' ', 15,
        '%', 56,
        0x2030, 56,
        '-', 31,
        '/', 31,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(62);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '-') ADVANCE(20);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if ((',' <= lookahead && lookahead <= '.')) ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(69);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '_') ADVANCE(69);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(64);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(66);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(54);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(53);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (lookahead == ',' ||
          lookahead == '.') ADVANCE(23);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(69);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(15);
      if (lookahead == '%' ||
          lookahead == 0x2030) ADVANCE(56);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(70);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(sym_url);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"') ADVANCE(71);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(sym_person_name);
      if (lookahead == '.') ADVANCE(72);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(72);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '-') ADVANCE(83);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == '/') ADVANCE(34);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(13);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == '/') ADVANCE(34);
      if (lookahead == ':') ADVANCE(10);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(75);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == '/') ADVANCE(34);
      if (lookahead == ':') ADVANCE(10);
      if (('-' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == 'h') ADVANCE(78);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(74);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == 'u') ADVANCE(79);
      if (('1' <= lookahead && lookahead <= '4')) ADVANCE(73);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == 0xc1 ||
          lookahead == 0xe1) ADVANCE(86);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == 0xed ||
          lookahead == 0xfd) ADVANCE(87);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(48);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(80);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(81);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(82);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '+') ADVANCE(12);
      if (lookahead == '.') ADVANCE(84);
      if (lookahead == ':') ADVANCE(10);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '.') ADVANCE(89);
      if (lookahead == 'g') ADVANCE(88);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '.') ADVANCE(89);
      if (lookahead == 'n') ADVANCE(85);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '.') ADVANCE(89);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(14);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '.') ADVANCE(89);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(11);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '.') ADVANCE(89);
      if (set_contains(sym_person_name_character_set_2, 496, lookahead)) ADVANCE(89);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_operator);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(90);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_punctuation);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_punctuation);
      ADVANCE_MAP(
        '"', 41,
        '-', 95,
        '.', 97,
        '/', 94,
        '0', 60,
        '1', 57,
        '@', 98,
        0x201c, 44,
        0xfeff, 93,
        '+', 96,
        0x2212, 96,
        '<', 91,
        '>', 91,
        'Q', 77,
        'q', 77,
        'T', 76,
        't', 76,
        '?', 90,
        0x2192, 90,
        0x2264, 90,
        0x2265, 90,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(1);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(58);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (set_contains(sym_person_name_character_set_1, 431, lookahead)) ADVANCE(89);
      if (lookahead != 0) ADVANCE(92);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '*') ADVANCE(7);
      if (lookahead == '/') ADVANCE(39);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '.') ADVANCE(22);
      if (lookahead == '>') ADVANCE(90);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '.') ADVANCE(22);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_punctuation);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(70);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_punctuation);
      if (set_contains(sym_person_name_character_set_1, 431, lookahead)) ADVANCE(72);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 0, .external_lex_state = 2},
  [2] = {.lex_state = 0, .external_lex_state = 2},
  [3] = {.lex_state = 0, .external_lex_state = 2},
  [4] = {.lex_state = 0, .external_lex_state = 2},
  [5] = {.lex_state = 0, .external_lex_state = 2},
  [6] = {.lex_state = 0, .external_lex_state = 2},
  [7] = {.lex_state = 0, .external_lex_state = 2},
  [8] = {.lex_state = 0, .external_lex_state = 2},
  [9] = {.lex_state = 0, .external_lex_state = 2},
  [10] = {.lex_state = 0, .external_lex_state = 2},
  [11] = {.lex_state = 0, .external_lex_state = 2},
  [12] = {.lex_state = 0, .external_lex_state = 2},
  [13] = {.lex_state = 0, .external_lex_state = 2},
  [14] = {.lex_state = 0, .external_lex_state = 2},
  [15] = {.lex_state = 0, .external_lex_state = 2},
  [16] = {.lex_state = 0, .external_lex_state = 2},
  [17] = {.lex_state = 0, .external_lex_state = 2},
  [18] = {.lex_state = 0, .external_lex_state = 2},
  [19] = {.lex_state = 0, .external_lex_state = 2},
  [20] = {.lex_state = 0, .external_lex_state = 2},
  [21] = {.lex_state = 0, .external_lex_state = 2},
  [22] = {.lex_state = 0, .external_lex_state = 2},
  [23] = {.lex_state = 0, .external_lex_state = 2},
  [24] = {.lex_state = 0, .external_lex_state = 2},
  [25] = {.lex_state = 0, .external_lex_state = 2},
  [26] = {.lex_state = 0, .external_lex_state = 2},
  [27] = {.lex_state = 0, .external_lex_state = 2},
  [28] = {.lex_state = 0, .external_lex_state = 2},
  [29] = {.lex_state = 0, .external_lex_state = 2},
  [30] = {.lex_state = 0, .external_lex_state = 2},
  [31] = {.lex_state = 0, .external_lex_state = 2},
  [32] = {.lex_state = 0, .external_lex_state = 2},
  [33] = {.lex_state = 0, .external_lex_state = 2},
  [34] = {.lex_state = 0, .external_lex_state = 2},
  [35] = {.lex_state = 0, .external_lex_state = 2},
  [36] = {.lex_state = 0, .external_lex_state = 2},
  [37] = {.lex_state = 0, .external_lex_state = 2},
  [38] = {.lex_state = 0, .external_lex_state = 2},
  [39] = {.lex_state = 0, .external_lex_state = 2},
  [40] = {.lex_state = 0, .external_lex_state = 2},
  [41] = {.lex_state = 0, .external_lex_state = 2},
  [42] = {.lex_state = 0, .external_lex_state = 2},
  [43] = {.lex_state = 0, .external_lex_state = 2},
  [44] = {.lex_state = 0, .external_lex_state = 2},
  [45] = {.lex_state = 0, .external_lex_state = 2},
  [46] = {.lex_state = 0, .external_lex_state = 2},
  [47] = {.lex_state = 0, .external_lex_state = 2},
  [48] = {.lex_state = 0, .external_lex_state = 2},
  [49] = {.lex_state = 0, .external_lex_state = 2},
  [50] = {.lex_state = 0, .external_lex_state = 2},
  [51] = {.lex_state = 0, .external_lex_state = 2},
  [52] = {.lex_state = 0, .external_lex_state = 2},
  [53] = {.lex_state = 0, .external_lex_state = 2},
  [54] = {.lex_state = 0, .external_lex_state = 2},
  [55] = {.lex_state = 0, .external_lex_state = 2},
  [56] = {.lex_state = 0, .external_lex_state = 3},
  [57] = {.lex_state = 0, .external_lex_state = 3},
  [58] = {.lex_state = 0, .external_lex_state = 3},
  [59] = {.lex_state = 0, .external_lex_state = 3},
  [60] = {.lex_state = 0, .external_lex_state = 3},
  [61] = {.lex_state = 0, .external_lex_state = 3},
  [62] = {.lex_state = 0, .external_lex_state = 3},
  [63] = {.lex_state = 0, .external_lex_state = 3},
  [64] = {.lex_state = 0, .external_lex_state = 3},
  [65] = {.lex_state = 0, .external_lex_state = 3},
  [66] = {.lex_state = 0, .external_lex_state = 3},
  [67] = {.lex_state = 0, .external_lex_state = 3},
  [68] = {.lex_state = 0, .external_lex_state = 3},
  [69] = {.lex_state = 0, .external_lex_state = 3},
  [70] = {.lex_state = 0, .external_lex_state = 3},
  [71] = {.lex_state = 0, .external_lex_state = 3},
  [72] = {.lex_state = 0, .external_lex_state = 3},
  [73] = {.lex_state = 0, .external_lex_state = 3},
  [74] = {.lex_state = 0, .external_lex_state = 3},
  [75] = {.lex_state = 0, .external_lex_state = 3},
  [76] = {.lex_state = 0, .external_lex_state = 3},
  [77] = {.lex_state = 0, .external_lex_state = 3},
  [78] = {.lex_state = 0, .external_lex_state = 3},
  [79] = {.lex_state = 36, .external_lex_state = 4},
  [80] = {.lex_state = 36, .external_lex_state = 4},
  [81] = {.lex_state = 36, .external_lex_state = 4},
  [82] = {.lex_state = 36},
  [83] = {.lex_state = 36, .external_lex_state = 4},
  [84] = {.lex_state = 36, .external_lex_state = 4},
  [85] = {.lex_state = 36, .external_lex_state = 4},
  [86] = {.lex_state = 36, .external_lex_state = 4},
  [87] = {.lex_state = 36, .external_lex_state = 4},
  [88] = {.lex_state = 36, .external_lex_state = 4},
  [89] = {.lex_state = 36, .external_lex_state = 4},
  [90] = {.lex_state = 36, .external_lex_state = 4},
  [91] = {.lex_state = 36, .external_lex_state = 4},
  [92] = {.lex_state = 36, .external_lex_state = 4},
  [93] = {.lex_state = 36, .external_lex_state = 4},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(1),
    [sym_date] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [sym_url] = ACTIONS(1),
    [sym_person_name] = ACTIONS(1),
    [sym_name] = ACTIONS(1),
    [sym_operator] = ACTIONS(1),
    [sym_punctuation] = ACTIONS(1),
    [sym__line_end] = ACTIONS(1),
    [sym_keyword] = ACTIONS(1),
    [sym__open_unit] = ACTIONS(1),
    [sym__open_person] = ACTIONS(1),
    [sym__open_cycle] = ACTIONS(1),
    [sym__open_plan] = ACTIONS(1),
    [sym__open_objective] = ACTIONS(1),
    [sym__open_kr] = ACTIONS(1),
    [sym__open_initiative] = ACTIONS(1),
    [sym__open_kpi] = ACTIONS(1),
    [sym__open_review] = ACTIONS(1),
    [sym__open_milestone] = ACTIONS(1),
    [sym__open_was] = ACTIONS(1),
    [sym__in_error] = ACTIONS(1),
  },
  [1] = {
    [sym_source_file] = STATE(82),
    [sym_unit] = STATE(3),
    [sym_person] = STATE(3),
    [sym_cycle] = STATE(3),
    [sym_plan] = STATE(3),
    [sym_objective] = STATE(3),
    [sym_key_result] = STATE(3),
    [sym_initiative] = STATE(3),
    [sym_kpi] = STATE(3),
    [sym_review] = STATE(3),
    [sym_milestone] = STATE(3),
    [sym_was] = STATE(3),
    [sym_check_in] = STATE(3),
    [sym_line] = STATE(3),
    [sym__other] = STATE(67),
    [aux_sym_source_file_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(5),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(13),
    [sym__open_person] = ACTIONS(15),
    [sym__open_cycle] = ACTIONS(17),
    [sym__open_plan] = ACTIONS(19),
    [sym__open_objective] = ACTIONS(21),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(27),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [2] = {
    [sym_unit] = STATE(2),
    [sym_person] = STATE(2),
    [sym_cycle] = STATE(2),
    [sym_plan] = STATE(2),
    [sym_objective] = STATE(2),
    [sym_key_result] = STATE(2),
    [sym_initiative] = STATE(2),
    [sym_kpi] = STATE(2),
    [sym_review] = STATE(2),
    [sym_milestone] = STATE(2),
    [sym_was] = STATE(2),
    [sym_check_in] = STATE(2),
    [sym_line] = STATE(2),
    [sym__other] = STATE(67),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(35),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(37),
    [sym_date] = ACTIONS(40),
    [sym_number] = ACTIONS(37),
    [sym_url] = ACTIONS(37),
    [sym_person_name] = ACTIONS(37),
    [sym_name] = ACTIONS(37),
    [sym_operator] = ACTIONS(37),
    [sym_punctuation] = ACTIONS(37),
    [sym_keyword] = ACTIONS(43),
    [sym__open_unit] = ACTIONS(46),
    [sym__open_person] = ACTIONS(49),
    [sym__open_cycle] = ACTIONS(52),
    [sym__open_plan] = ACTIONS(55),
    [sym__open_objective] = ACTIONS(58),
    [sym__open_kr] = ACTIONS(61),
    [sym__open_initiative] = ACTIONS(64),
    [sym__open_kpi] = ACTIONS(67),
    [sym__open_review] = ACTIONS(70),
    [sym__open_milestone] = ACTIONS(73),
    [sym__open_was] = ACTIONS(76),
  },
  [3] = {
    [sym_unit] = STATE(2),
    [sym_person] = STATE(2),
    [sym_cycle] = STATE(2),
    [sym_plan] = STATE(2),
    [sym_objective] = STATE(2),
    [sym_key_result] = STATE(2),
    [sym_initiative] = STATE(2),
    [sym_kpi] = STATE(2),
    [sym_review] = STATE(2),
    [sym_milestone] = STATE(2),
    [sym_was] = STATE(2),
    [sym_check_in] = STATE(2),
    [sym_line] = STATE(2),
    [sym__other] = STATE(67),
    [aux_sym_source_file_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(79),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(13),
    [sym__open_person] = ACTIONS(15),
    [sym__open_cycle] = ACTIONS(17),
    [sym__open_plan] = ACTIONS(19),
    [sym__open_objective] = ACTIONS(21),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(27),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [4] = {
    [sym_objective] = STATE(4),
    [sym_key_result] = STATE(4),
    [sym_initiative] = STATE(4),
    [sym_kpi] = STATE(4),
    [sym_review] = STATE(4),
    [sym_milestone] = STATE(4),
    [sym_was] = STATE(4),
    [sym_check_in] = STATE(4),
    [sym_line] = STATE(4),
    [sym__other] = STATE(67),
    [aux_sym_plan_repeat1] = STATE(4),
    [ts_builtin_sym_end] = ACTIONS(81),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(83),
    [sym_date] = ACTIONS(86),
    [sym_number] = ACTIONS(83),
    [sym_url] = ACTIONS(83),
    [sym_person_name] = ACTIONS(83),
    [sym_name] = ACTIONS(83),
    [sym_operator] = ACTIONS(83),
    [sym_punctuation] = ACTIONS(83),
    [sym_keyword] = ACTIONS(89),
    [sym__open_unit] = ACTIONS(81),
    [sym__open_person] = ACTIONS(81),
    [sym__open_cycle] = ACTIONS(81),
    [sym__open_plan] = ACTIONS(81),
    [sym__open_objective] = ACTIONS(92),
    [sym__open_kr] = ACTIONS(95),
    [sym__open_initiative] = ACTIONS(98),
    [sym__open_kpi] = ACTIONS(101),
    [sym__open_review] = ACTIONS(104),
    [sym__open_milestone] = ACTIONS(107),
    [sym__open_was] = ACTIONS(110),
  },
  [5] = {
    [sym_objective] = STATE(6),
    [sym_key_result] = STATE(6),
    [sym_initiative] = STATE(6),
    [sym_kpi] = STATE(6),
    [sym_review] = STATE(6),
    [sym_milestone] = STATE(6),
    [sym_was] = STATE(6),
    [sym_check_in] = STATE(6),
    [sym_line] = STATE(6),
    [sym__other] = STATE(67),
    [aux_sym_plan_repeat1] = STATE(6),
    [ts_builtin_sym_end] = ACTIONS(113),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(113),
    [sym__open_person] = ACTIONS(113),
    [sym__open_cycle] = ACTIONS(113),
    [sym__open_plan] = ACTIONS(113),
    [sym__open_objective] = ACTIONS(21),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(27),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [6] = {
    [sym_objective] = STATE(4),
    [sym_key_result] = STATE(4),
    [sym_initiative] = STATE(4),
    [sym_kpi] = STATE(4),
    [sym_review] = STATE(4),
    [sym_milestone] = STATE(4),
    [sym_was] = STATE(4),
    [sym_check_in] = STATE(4),
    [sym_line] = STATE(4),
    [sym__other] = STATE(67),
    [aux_sym_plan_repeat1] = STATE(4),
    [ts_builtin_sym_end] = ACTIONS(115),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(115),
    [sym__open_person] = ACTIONS(115),
    [sym__open_cycle] = ACTIONS(115),
    [sym__open_plan] = ACTIONS(115),
    [sym__open_objective] = ACTIONS(21),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(27),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [7] = {
    [sym_objective] = STATE(8),
    [sym_key_result] = STATE(8),
    [sym_initiative] = STATE(8),
    [sym_kpi] = STATE(8),
    [sym_review] = STATE(8),
    [sym_milestone] = STATE(8),
    [sym_was] = STATE(8),
    [sym_check_in] = STATE(8),
    [sym_line] = STATE(8),
    [sym__other] = STATE(67),
    [aux_sym_plan_repeat1] = STATE(8),
    [ts_builtin_sym_end] = ACTIONS(117),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(117),
    [sym__open_person] = ACTIONS(117),
    [sym__open_cycle] = ACTIONS(117),
    [sym__open_plan] = ACTIONS(117),
    [sym__open_objective] = ACTIONS(21),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(27),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [8] = {
    [sym_objective] = STATE(4),
    [sym_key_result] = STATE(4),
    [sym_initiative] = STATE(4),
    [sym_kpi] = STATE(4),
    [sym_review] = STATE(4),
    [sym_milestone] = STATE(4),
    [sym_was] = STATE(4),
    [sym_check_in] = STATE(4),
    [sym_line] = STATE(4),
    [sym__other] = STATE(67),
    [aux_sym_plan_repeat1] = STATE(4),
    [ts_builtin_sym_end] = ACTIONS(119),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(119),
    [sym__open_person] = ACTIONS(119),
    [sym__open_cycle] = ACTIONS(119),
    [sym__open_plan] = ACTIONS(119),
    [sym__open_objective] = ACTIONS(21),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(27),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [9] = {
    [sym_key_result] = STATE(12),
    [sym_initiative] = STATE(12),
    [sym_review] = STATE(12),
    [sym_milestone] = STATE(12),
    [sym_was] = STATE(12),
    [sym_check_in] = STATE(12),
    [sym_line] = STATE(12),
    [sym__other] = STATE(67),
    [aux_sym_objective_repeat1] = STATE(12),
    [ts_builtin_sym_end] = ACTIONS(121),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(121),
    [sym__open_person] = ACTIONS(121),
    [sym__open_cycle] = ACTIONS(121),
    [sym__open_plan] = ACTIONS(121),
    [sym__open_objective] = ACTIONS(121),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(121),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [10] = {
    [sym_key_result] = STATE(9),
    [sym_initiative] = STATE(9),
    [sym_review] = STATE(9),
    [sym_milestone] = STATE(9),
    [sym_was] = STATE(9),
    [sym_check_in] = STATE(9),
    [sym_line] = STATE(9),
    [sym__other] = STATE(67),
    [aux_sym_objective_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(123),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(123),
    [sym__open_person] = ACTIONS(123),
    [sym__open_cycle] = ACTIONS(123),
    [sym__open_plan] = ACTIONS(123),
    [sym__open_objective] = ACTIONS(123),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(123),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [11] = {
    [sym_key_result] = STATE(13),
    [sym_initiative] = STATE(13),
    [sym_review] = STATE(13),
    [sym_milestone] = STATE(13),
    [sym_was] = STATE(13),
    [sym_check_in] = STATE(13),
    [sym_line] = STATE(13),
    [sym__other] = STATE(67),
    [aux_sym_objective_repeat1] = STATE(13),
    [ts_builtin_sym_end] = ACTIONS(125),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(125),
    [sym__open_person] = ACTIONS(125),
    [sym__open_cycle] = ACTIONS(125),
    [sym__open_plan] = ACTIONS(125),
    [sym__open_objective] = ACTIONS(125),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(125),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [12] = {
    [sym_key_result] = STATE(12),
    [sym_initiative] = STATE(12),
    [sym_review] = STATE(12),
    [sym_milestone] = STATE(12),
    [sym_was] = STATE(12),
    [sym_check_in] = STATE(12),
    [sym_line] = STATE(12),
    [sym__other] = STATE(67),
    [aux_sym_objective_repeat1] = STATE(12),
    [ts_builtin_sym_end] = ACTIONS(127),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(129),
    [sym_date] = ACTIONS(132),
    [sym_number] = ACTIONS(129),
    [sym_url] = ACTIONS(129),
    [sym_person_name] = ACTIONS(129),
    [sym_name] = ACTIONS(129),
    [sym_operator] = ACTIONS(129),
    [sym_punctuation] = ACTIONS(129),
    [sym_keyword] = ACTIONS(135),
    [sym__open_unit] = ACTIONS(127),
    [sym__open_person] = ACTIONS(127),
    [sym__open_cycle] = ACTIONS(127),
    [sym__open_plan] = ACTIONS(127),
    [sym__open_objective] = ACTIONS(127),
    [sym__open_kr] = ACTIONS(138),
    [sym__open_initiative] = ACTIONS(141),
    [sym__open_kpi] = ACTIONS(127),
    [sym__open_review] = ACTIONS(144),
    [sym__open_milestone] = ACTIONS(147),
    [sym__open_was] = ACTIONS(150),
  },
  [13] = {
    [sym_key_result] = STATE(12),
    [sym_initiative] = STATE(12),
    [sym_review] = STATE(12),
    [sym_milestone] = STATE(12),
    [sym_was] = STATE(12),
    [sym_check_in] = STATE(12),
    [sym_line] = STATE(12),
    [sym__other] = STATE(67),
    [aux_sym_objective_repeat1] = STATE(12),
    [ts_builtin_sym_end] = ACTIONS(153),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(153),
    [sym__open_person] = ACTIONS(153),
    [sym__open_cycle] = ACTIONS(153),
    [sym__open_plan] = ACTIONS(153),
    [sym__open_objective] = ACTIONS(153),
    [sym__open_kr] = ACTIONS(23),
    [sym__open_initiative] = ACTIONS(25),
    [sym__open_kpi] = ACTIONS(153),
    [sym__open_review] = ACTIONS(29),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [14] = {
    [sym_milestone] = STATE(18),
    [sym_was] = STATE(18),
    [sym_check_in] = STATE(18),
    [sym_line] = STATE(18),
    [sym__other] = STATE(67),
    [aux_sym_key_result_repeat1] = STATE(18),
    [ts_builtin_sym_end] = ACTIONS(155),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(155),
    [sym__open_person] = ACTIONS(155),
    [sym__open_cycle] = ACTIONS(155),
    [sym__open_plan] = ACTIONS(155),
    [sym__open_objective] = ACTIONS(155),
    [sym__open_kr] = ACTIONS(155),
    [sym__open_initiative] = ACTIONS(155),
    [sym__open_kpi] = ACTIONS(155),
    [sym__open_review] = ACTIONS(155),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [15] = {
    [sym_milestone] = STATE(18),
    [sym_was] = STATE(18),
    [sym_check_in] = STATE(18),
    [sym_line] = STATE(18),
    [sym__other] = STATE(67),
    [aux_sym_key_result_repeat1] = STATE(18),
    [ts_builtin_sym_end] = ACTIONS(157),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(157),
    [sym__open_person] = ACTIONS(157),
    [sym__open_cycle] = ACTIONS(157),
    [sym__open_plan] = ACTIONS(157),
    [sym__open_objective] = ACTIONS(157),
    [sym__open_kr] = ACTIONS(157),
    [sym__open_initiative] = ACTIONS(157),
    [sym__open_kpi] = ACTIONS(157),
    [sym__open_review] = ACTIONS(157),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [16] = {
    [sym_milestone] = STATE(15),
    [sym_was] = STATE(15),
    [sym_check_in] = STATE(15),
    [sym_line] = STATE(15),
    [sym__other] = STATE(67),
    [aux_sym_key_result_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(159),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(159),
    [sym__open_person] = ACTIONS(159),
    [sym__open_cycle] = ACTIONS(159),
    [sym__open_plan] = ACTIONS(159),
    [sym__open_objective] = ACTIONS(159),
    [sym__open_kr] = ACTIONS(159),
    [sym__open_initiative] = ACTIONS(159),
    [sym__open_kpi] = ACTIONS(159),
    [sym__open_review] = ACTIONS(159),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [17] = {
    [sym_milestone] = STATE(14),
    [sym_was] = STATE(14),
    [sym_check_in] = STATE(14),
    [sym_line] = STATE(14),
    [sym__other] = STATE(67),
    [aux_sym_key_result_repeat1] = STATE(14),
    [ts_builtin_sym_end] = ACTIONS(161),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(161),
    [sym__open_person] = ACTIONS(161),
    [sym__open_cycle] = ACTIONS(161),
    [sym__open_plan] = ACTIONS(161),
    [sym__open_objective] = ACTIONS(161),
    [sym__open_kr] = ACTIONS(161),
    [sym__open_initiative] = ACTIONS(161),
    [sym__open_kpi] = ACTIONS(161),
    [sym__open_review] = ACTIONS(161),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(33),
  },
  [18] = {
    [sym_milestone] = STATE(18),
    [sym_was] = STATE(18),
    [sym_check_in] = STATE(18),
    [sym_line] = STATE(18),
    [sym__other] = STATE(67),
    [aux_sym_key_result_repeat1] = STATE(18),
    [ts_builtin_sym_end] = ACTIONS(163),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(165),
    [sym_date] = ACTIONS(168),
    [sym_number] = ACTIONS(165),
    [sym_url] = ACTIONS(165),
    [sym_person_name] = ACTIONS(165),
    [sym_name] = ACTIONS(165),
    [sym_operator] = ACTIONS(165),
    [sym_punctuation] = ACTIONS(165),
    [sym_keyword] = ACTIONS(171),
    [sym__open_unit] = ACTIONS(163),
    [sym__open_person] = ACTIONS(163),
    [sym__open_cycle] = ACTIONS(163),
    [sym__open_plan] = ACTIONS(163),
    [sym__open_objective] = ACTIONS(163),
    [sym__open_kr] = ACTIONS(163),
    [sym__open_initiative] = ACTIONS(163),
    [sym__open_kpi] = ACTIONS(163),
    [sym__open_review] = ACTIONS(163),
    [sym__open_milestone] = ACTIONS(174),
    [sym__open_was] = ACTIONS(177),
  },
  [19] = {
    [sym_was] = STATE(25),
    [sym_check_in] = STATE(25),
    [sym_line] = STATE(25),
    [sym__other] = STATE(67),
    [aux_sym_kpi_repeat1] = STATE(25),
    [ts_builtin_sym_end] = ACTIONS(180),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(180),
    [sym__open_person] = ACTIONS(180),
    [sym__open_cycle] = ACTIONS(180),
    [sym__open_plan] = ACTIONS(180),
    [sym__open_objective] = ACTIONS(180),
    [sym__open_kr] = ACTIONS(180),
    [sym__open_initiative] = ACTIONS(180),
    [sym__open_kpi] = ACTIONS(180),
    [sym__open_review] = ACTIONS(180),
    [sym__open_milestone] = ACTIONS(180),
    [sym__open_was] = ACTIONS(33),
  },
  [20] = {
    [sym_milestone] = STATE(21),
    [sym_check_in] = STATE(21),
    [sym_line] = STATE(21),
    [sym__other] = STATE(67),
    [aux_sym_initiative_repeat1] = STATE(21),
    [ts_builtin_sym_end] = ACTIONS(182),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(182),
    [sym__open_person] = ACTIONS(182),
    [sym__open_cycle] = ACTIONS(182),
    [sym__open_plan] = ACTIONS(182),
    [sym__open_objective] = ACTIONS(182),
    [sym__open_kr] = ACTIONS(182),
    [sym__open_initiative] = ACTIONS(182),
    [sym__open_kpi] = ACTIONS(182),
    [sym__open_review] = ACTIONS(182),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(182),
  },
  [21] = {
    [sym_milestone] = STATE(26),
    [sym_check_in] = STATE(26),
    [sym_line] = STATE(26),
    [sym__other] = STATE(67),
    [aux_sym_initiative_repeat1] = STATE(26),
    [ts_builtin_sym_end] = ACTIONS(184),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(184),
    [sym__open_person] = ACTIONS(184),
    [sym__open_cycle] = ACTIONS(184),
    [sym__open_plan] = ACTIONS(184),
    [sym__open_objective] = ACTIONS(184),
    [sym__open_kr] = ACTIONS(184),
    [sym__open_initiative] = ACTIONS(184),
    [sym__open_kpi] = ACTIONS(184),
    [sym__open_review] = ACTIONS(184),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(184),
  },
  [22] = {
    [sym_was] = STATE(28),
    [sym_check_in] = STATE(28),
    [sym_line] = STATE(28),
    [sym__other] = STATE(67),
    [aux_sym_kpi_repeat1] = STATE(28),
    [ts_builtin_sym_end] = ACTIONS(186),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(186),
    [sym__open_person] = ACTIONS(186),
    [sym__open_cycle] = ACTIONS(186),
    [sym__open_plan] = ACTIONS(186),
    [sym__open_objective] = ACTIONS(186),
    [sym__open_kr] = ACTIONS(186),
    [sym__open_initiative] = ACTIONS(186),
    [sym__open_kpi] = ACTIONS(186),
    [sym__open_review] = ACTIONS(186),
    [sym__open_milestone] = ACTIONS(186),
    [sym__open_was] = ACTIONS(33),
  },
  [23] = {
    [sym_milestone] = STATE(27),
    [sym_check_in] = STATE(27),
    [sym_line] = STATE(27),
    [sym__other] = STATE(67),
    [aux_sym_initiative_repeat1] = STATE(27),
    [ts_builtin_sym_end] = ACTIONS(188),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(188),
    [sym__open_person] = ACTIONS(188),
    [sym__open_cycle] = ACTIONS(188),
    [sym__open_plan] = ACTIONS(188),
    [sym__open_objective] = ACTIONS(188),
    [sym__open_kr] = ACTIONS(188),
    [sym__open_initiative] = ACTIONS(188),
    [sym__open_kpi] = ACTIONS(188),
    [sym__open_review] = ACTIONS(188),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(188),
  },
  [24] = {
    [sym_was] = STATE(22),
    [sym_check_in] = STATE(22),
    [sym_line] = STATE(22),
    [sym__other] = STATE(67),
    [aux_sym_kpi_repeat1] = STATE(22),
    [ts_builtin_sym_end] = ACTIONS(190),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(190),
    [sym__open_person] = ACTIONS(190),
    [sym__open_cycle] = ACTIONS(190),
    [sym__open_plan] = ACTIONS(190),
    [sym__open_objective] = ACTIONS(190),
    [sym__open_kr] = ACTIONS(190),
    [sym__open_initiative] = ACTIONS(190),
    [sym__open_kpi] = ACTIONS(190),
    [sym__open_review] = ACTIONS(190),
    [sym__open_milestone] = ACTIONS(190),
    [sym__open_was] = ACTIONS(33),
  },
  [25] = {
    [sym_was] = STATE(28),
    [sym_check_in] = STATE(28),
    [sym_line] = STATE(28),
    [sym__other] = STATE(67),
    [aux_sym_kpi_repeat1] = STATE(28),
    [ts_builtin_sym_end] = ACTIONS(192),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(192),
    [sym__open_person] = ACTIONS(192),
    [sym__open_cycle] = ACTIONS(192),
    [sym__open_plan] = ACTIONS(192),
    [sym__open_objective] = ACTIONS(192),
    [sym__open_kr] = ACTIONS(192),
    [sym__open_initiative] = ACTIONS(192),
    [sym__open_kpi] = ACTIONS(192),
    [sym__open_review] = ACTIONS(192),
    [sym__open_milestone] = ACTIONS(192),
    [sym__open_was] = ACTIONS(33),
  },
  [26] = {
    [sym_milestone] = STATE(26),
    [sym_check_in] = STATE(26),
    [sym_line] = STATE(26),
    [sym__other] = STATE(67),
    [aux_sym_initiative_repeat1] = STATE(26),
    [ts_builtin_sym_end] = ACTIONS(194),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(196),
    [sym_date] = ACTIONS(199),
    [sym_number] = ACTIONS(196),
    [sym_url] = ACTIONS(196),
    [sym_person_name] = ACTIONS(196),
    [sym_name] = ACTIONS(196),
    [sym_operator] = ACTIONS(196),
    [sym_punctuation] = ACTIONS(196),
    [sym_keyword] = ACTIONS(202),
    [sym__open_unit] = ACTIONS(194),
    [sym__open_person] = ACTIONS(194),
    [sym__open_cycle] = ACTIONS(194),
    [sym__open_plan] = ACTIONS(194),
    [sym__open_objective] = ACTIONS(194),
    [sym__open_kr] = ACTIONS(194),
    [sym__open_initiative] = ACTIONS(194),
    [sym__open_kpi] = ACTIONS(194),
    [sym__open_review] = ACTIONS(194),
    [sym__open_milestone] = ACTIONS(205),
    [sym__open_was] = ACTIONS(194),
  },
  [27] = {
    [sym_milestone] = STATE(26),
    [sym_check_in] = STATE(26),
    [sym_line] = STATE(26),
    [sym__other] = STATE(67),
    [aux_sym_initiative_repeat1] = STATE(26),
    [ts_builtin_sym_end] = ACTIONS(208),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(208),
    [sym__open_person] = ACTIONS(208),
    [sym__open_cycle] = ACTIONS(208),
    [sym__open_plan] = ACTIONS(208),
    [sym__open_objective] = ACTIONS(208),
    [sym__open_kr] = ACTIONS(208),
    [sym__open_initiative] = ACTIONS(208),
    [sym__open_kpi] = ACTIONS(208),
    [sym__open_review] = ACTIONS(208),
    [sym__open_milestone] = ACTIONS(31),
    [sym__open_was] = ACTIONS(208),
  },
  [28] = {
    [sym_was] = STATE(28),
    [sym_check_in] = STATE(28),
    [sym_line] = STATE(28),
    [sym__other] = STATE(67),
    [aux_sym_kpi_repeat1] = STATE(28),
    [ts_builtin_sym_end] = ACTIONS(210),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(212),
    [sym_date] = ACTIONS(215),
    [sym_number] = ACTIONS(212),
    [sym_url] = ACTIONS(212),
    [sym_person_name] = ACTIONS(212),
    [sym_name] = ACTIONS(212),
    [sym_operator] = ACTIONS(212),
    [sym_punctuation] = ACTIONS(212),
    [sym_keyword] = ACTIONS(218),
    [sym__open_unit] = ACTIONS(210),
    [sym__open_person] = ACTIONS(210),
    [sym__open_cycle] = ACTIONS(210),
    [sym__open_plan] = ACTIONS(210),
    [sym__open_objective] = ACTIONS(210),
    [sym__open_kr] = ACTIONS(210),
    [sym__open_initiative] = ACTIONS(210),
    [sym__open_kpi] = ACTIONS(210),
    [sym__open_review] = ACTIONS(210),
    [sym__open_milestone] = ACTIONS(210),
    [sym__open_was] = ACTIONS(221),
  },
  [29] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(224),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(224),
    [sym__open_person] = ACTIONS(224),
    [sym__open_cycle] = ACTIONS(224),
    [sym__open_plan] = ACTIONS(224),
    [sym__open_objective] = ACTIONS(224),
    [sym__open_kr] = ACTIONS(224),
    [sym__open_initiative] = ACTIONS(224),
    [sym__open_kpi] = ACTIONS(224),
    [sym__open_review] = ACTIONS(224),
    [sym__open_milestone] = ACTIONS(224),
    [sym__open_was] = ACTIONS(224),
  },
  [30] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(226),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(226),
    [sym__open_person] = ACTIONS(226),
    [sym__open_cycle] = ACTIONS(226),
    [sym__open_plan] = ACTIONS(226),
    [sym__open_objective] = ACTIONS(226),
    [sym__open_kr] = ACTIONS(226),
    [sym__open_initiative] = ACTIONS(226),
    [sym__open_kpi] = ACTIONS(226),
    [sym__open_review] = ACTIONS(226),
    [sym__open_milestone] = ACTIONS(226),
    [sym__open_was] = ACTIONS(226),
  },
  [31] = {
    [sym_check_in] = STATE(30),
    [sym_line] = STATE(30),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(30),
    [ts_builtin_sym_end] = ACTIONS(228),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(228),
    [sym__open_person] = ACTIONS(228),
    [sym__open_cycle] = ACTIONS(228),
    [sym__open_plan] = ACTIONS(228),
    [sym__open_objective] = ACTIONS(228),
    [sym__open_kr] = ACTIONS(228),
    [sym__open_initiative] = ACTIONS(228),
    [sym__open_kpi] = ACTIONS(228),
    [sym__open_review] = ACTIONS(228),
    [sym__open_milestone] = ACTIONS(228),
    [sym__open_was] = ACTIONS(228),
  },
  [32] = {
    [sym_check_in] = STATE(38),
    [sym_line] = STATE(38),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(38),
    [ts_builtin_sym_end] = ACTIONS(230),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(230),
    [sym__open_person] = ACTIONS(230),
    [sym__open_cycle] = ACTIONS(230),
    [sym__open_plan] = ACTIONS(230),
    [sym__open_objective] = ACTIONS(230),
    [sym__open_kr] = ACTIONS(230),
    [sym__open_initiative] = ACTIONS(230),
    [sym__open_kpi] = ACTIONS(230),
    [sym__open_review] = ACTIONS(230),
    [sym__open_milestone] = ACTIONS(230),
    [sym__open_was] = ACTIONS(230),
  },
  [33] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(232),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(232),
    [sym__open_person] = ACTIONS(232),
    [sym__open_cycle] = ACTIONS(232),
    [sym__open_plan] = ACTIONS(232),
    [sym__open_objective] = ACTIONS(232),
    [sym__open_kr] = ACTIONS(232),
    [sym__open_initiative] = ACTIONS(232),
    [sym__open_kpi] = ACTIONS(232),
    [sym__open_review] = ACTIONS(232),
    [sym__open_milestone] = ACTIONS(232),
    [sym__open_was] = ACTIONS(232),
  },
  [34] = {
    [sym_check_in] = STATE(44),
    [sym_line] = STATE(44),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(44),
    [ts_builtin_sym_end] = ACTIONS(234),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(234),
    [sym__open_person] = ACTIONS(234),
    [sym__open_cycle] = ACTIONS(234),
    [sym__open_plan] = ACTIONS(234),
    [sym__open_objective] = ACTIONS(234),
    [sym__open_kr] = ACTIONS(234),
    [sym__open_initiative] = ACTIONS(234),
    [sym__open_kpi] = ACTIONS(234),
    [sym__open_review] = ACTIONS(234),
    [sym__open_milestone] = ACTIONS(234),
    [sym__open_was] = ACTIONS(234),
  },
  [35] = {
    [sym_check_in] = STATE(46),
    [sym_line] = STATE(46),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(46),
    [ts_builtin_sym_end] = ACTIONS(236),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(236),
    [sym__open_person] = ACTIONS(236),
    [sym__open_cycle] = ACTIONS(236),
    [sym__open_plan] = ACTIONS(236),
    [sym__open_objective] = ACTIONS(236),
    [sym__open_kr] = ACTIONS(236),
    [sym__open_initiative] = ACTIONS(236),
    [sym__open_kpi] = ACTIONS(236),
    [sym__open_review] = ACTIONS(236),
    [sym__open_milestone] = ACTIONS(236),
    [sym__open_was] = ACTIONS(236),
  },
  [36] = {
    [sym_check_in] = STATE(49),
    [sym_line] = STATE(49),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(49),
    [ts_builtin_sym_end] = ACTIONS(238),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(238),
    [sym__open_person] = ACTIONS(238),
    [sym__open_cycle] = ACTIONS(238),
    [sym__open_plan] = ACTIONS(238),
    [sym__open_objective] = ACTIONS(238),
    [sym__open_kr] = ACTIONS(238),
    [sym__open_initiative] = ACTIONS(238),
    [sym__open_kpi] = ACTIONS(238),
    [sym__open_review] = ACTIONS(238),
    [sym__open_milestone] = ACTIONS(238),
    [sym__open_was] = ACTIONS(238),
  },
  [37] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(240),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(242),
    [sym_date] = ACTIONS(245),
    [sym_number] = ACTIONS(242),
    [sym_url] = ACTIONS(242),
    [sym_person_name] = ACTIONS(242),
    [sym_name] = ACTIONS(242),
    [sym_operator] = ACTIONS(242),
    [sym_punctuation] = ACTIONS(242),
    [sym_keyword] = ACTIONS(248),
    [sym__open_unit] = ACTIONS(240),
    [sym__open_person] = ACTIONS(240),
    [sym__open_cycle] = ACTIONS(240),
    [sym__open_plan] = ACTIONS(240),
    [sym__open_objective] = ACTIONS(240),
    [sym__open_kr] = ACTIONS(240),
    [sym__open_initiative] = ACTIONS(240),
    [sym__open_kpi] = ACTIONS(240),
    [sym__open_review] = ACTIONS(240),
    [sym__open_milestone] = ACTIONS(240),
    [sym__open_was] = ACTIONS(240),
  },
  [38] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(251),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(251),
    [sym__open_person] = ACTIONS(251),
    [sym__open_cycle] = ACTIONS(251),
    [sym__open_plan] = ACTIONS(251),
    [sym__open_objective] = ACTIONS(251),
    [sym__open_kr] = ACTIONS(251),
    [sym__open_initiative] = ACTIONS(251),
    [sym__open_kpi] = ACTIONS(251),
    [sym__open_review] = ACTIONS(251),
    [sym__open_milestone] = ACTIONS(251),
    [sym__open_was] = ACTIONS(251),
  },
  [39] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(253),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(253),
    [sym__open_person] = ACTIONS(253),
    [sym__open_cycle] = ACTIONS(253),
    [sym__open_plan] = ACTIONS(253),
    [sym__open_objective] = ACTIONS(253),
    [sym__open_kr] = ACTIONS(253),
    [sym__open_initiative] = ACTIONS(253),
    [sym__open_kpi] = ACTIONS(253),
    [sym__open_review] = ACTIONS(253),
    [sym__open_milestone] = ACTIONS(253),
    [sym__open_was] = ACTIONS(253),
  },
  [40] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(255),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(255),
    [sym__open_person] = ACTIONS(255),
    [sym__open_cycle] = ACTIONS(255),
    [sym__open_plan] = ACTIONS(255),
    [sym__open_objective] = ACTIONS(255),
    [sym__open_kr] = ACTIONS(255),
    [sym__open_initiative] = ACTIONS(255),
    [sym__open_kpi] = ACTIONS(255),
    [sym__open_review] = ACTIONS(255),
    [sym__open_milestone] = ACTIONS(255),
    [sym__open_was] = ACTIONS(255),
  },
  [41] = {
    [sym_check_in] = STATE(33),
    [sym_line] = STATE(33),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(33),
    [ts_builtin_sym_end] = ACTIONS(257),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(257),
    [sym__open_person] = ACTIONS(257),
    [sym__open_cycle] = ACTIONS(257),
    [sym__open_plan] = ACTIONS(257),
    [sym__open_objective] = ACTIONS(257),
    [sym__open_kr] = ACTIONS(257),
    [sym__open_initiative] = ACTIONS(257),
    [sym__open_kpi] = ACTIONS(257),
    [sym__open_review] = ACTIONS(257),
    [sym__open_milestone] = ACTIONS(257),
    [sym__open_was] = ACTIONS(257),
  },
  [42] = {
    [sym_check_in] = STATE(29),
    [sym_line] = STATE(29),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(29),
    [ts_builtin_sym_end] = ACTIONS(259),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(259),
    [sym__open_person] = ACTIONS(259),
    [sym__open_cycle] = ACTIONS(259),
    [sym__open_plan] = ACTIONS(259),
    [sym__open_objective] = ACTIONS(259),
    [sym__open_kr] = ACTIONS(259),
    [sym__open_initiative] = ACTIONS(259),
    [sym__open_kpi] = ACTIONS(259),
    [sym__open_review] = ACTIONS(259),
    [sym__open_milestone] = ACTIONS(259),
    [sym__open_was] = ACTIONS(259),
  },
  [43] = {
    [sym_check_in] = STATE(39),
    [sym_line] = STATE(39),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(39),
    [ts_builtin_sym_end] = ACTIONS(261),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(261),
    [sym__open_person] = ACTIONS(261),
    [sym__open_cycle] = ACTIONS(261),
    [sym__open_plan] = ACTIONS(261),
    [sym__open_objective] = ACTIONS(261),
    [sym__open_kr] = ACTIONS(261),
    [sym__open_initiative] = ACTIONS(261),
    [sym__open_kpi] = ACTIONS(261),
    [sym__open_review] = ACTIONS(261),
    [sym__open_milestone] = ACTIONS(261),
    [sym__open_was] = ACTIONS(261),
  },
  [44] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(263),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(263),
    [sym__open_person] = ACTIONS(263),
    [sym__open_cycle] = ACTIONS(263),
    [sym__open_plan] = ACTIONS(263),
    [sym__open_objective] = ACTIONS(263),
    [sym__open_kr] = ACTIONS(263),
    [sym__open_initiative] = ACTIONS(263),
    [sym__open_kpi] = ACTIONS(263),
    [sym__open_review] = ACTIONS(263),
    [sym__open_milestone] = ACTIONS(263),
    [sym__open_was] = ACTIONS(263),
  },
  [45] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(265),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(265),
    [sym__open_person] = ACTIONS(265),
    [sym__open_cycle] = ACTIONS(265),
    [sym__open_plan] = ACTIONS(265),
    [sym__open_objective] = ACTIONS(265),
    [sym__open_kr] = ACTIONS(265),
    [sym__open_initiative] = ACTIONS(265),
    [sym__open_kpi] = ACTIONS(265),
    [sym__open_review] = ACTIONS(265),
    [sym__open_milestone] = ACTIONS(265),
    [sym__open_was] = ACTIONS(265),
  },
  [46] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(267),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(267),
    [sym__open_person] = ACTIONS(267),
    [sym__open_cycle] = ACTIONS(267),
    [sym__open_plan] = ACTIONS(267),
    [sym__open_objective] = ACTIONS(267),
    [sym__open_kr] = ACTIONS(267),
    [sym__open_initiative] = ACTIONS(267),
    [sym__open_kpi] = ACTIONS(267),
    [sym__open_review] = ACTIONS(267),
    [sym__open_milestone] = ACTIONS(267),
    [sym__open_was] = ACTIONS(267),
  },
  [47] = {
    [sym_check_in] = STATE(40),
    [sym_line] = STATE(40),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(40),
    [ts_builtin_sym_end] = ACTIONS(269),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(269),
    [sym__open_person] = ACTIONS(269),
    [sym__open_cycle] = ACTIONS(269),
    [sym__open_plan] = ACTIONS(269),
    [sym__open_objective] = ACTIONS(269),
    [sym__open_kr] = ACTIONS(269),
    [sym__open_initiative] = ACTIONS(269),
    [sym__open_kpi] = ACTIONS(269),
    [sym__open_review] = ACTIONS(269),
    [sym__open_milestone] = ACTIONS(269),
    [sym__open_was] = ACTIONS(269),
  },
  [48] = {
    [sym_check_in] = STATE(45),
    [sym_line] = STATE(45),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(45),
    [ts_builtin_sym_end] = ACTIONS(271),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(271),
    [sym__open_person] = ACTIONS(271),
    [sym__open_cycle] = ACTIONS(271),
    [sym__open_plan] = ACTIONS(271),
    [sym__open_objective] = ACTIONS(271),
    [sym__open_kr] = ACTIONS(271),
    [sym__open_initiative] = ACTIONS(271),
    [sym__open_kpi] = ACTIONS(271),
    [sym__open_review] = ACTIONS(271),
    [sym__open_milestone] = ACTIONS(271),
    [sym__open_was] = ACTIONS(271),
  },
  [49] = {
    [sym_check_in] = STATE(37),
    [sym_line] = STATE(37),
    [sym__other] = STATE(67),
    [aux_sym_unit_repeat1] = STATE(37),
    [ts_builtin_sym_end] = ACTIONS(273),
    [sym_comment] = ACTIONS(3),
    [sym_string] = ACTIONS(7),
    [sym_date] = ACTIONS(9),
    [sym_number] = ACTIONS(7),
    [sym_url] = ACTIONS(7),
    [sym_person_name] = ACTIONS(7),
    [sym_name] = ACTIONS(7),
    [sym_operator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(7),
    [sym_keyword] = ACTIONS(11),
    [sym__open_unit] = ACTIONS(273),
    [sym__open_person] = ACTIONS(273),
    [sym__open_cycle] = ACTIONS(273),
    [sym__open_plan] = ACTIONS(273),
    [sym__open_objective] = ACTIONS(273),
    [sym__open_kr] = ACTIONS(273),
    [sym__open_initiative] = ACTIONS(273),
    [sym__open_kpi] = ACTIONS(273),
    [sym__open_review] = ACTIONS(273),
    [sym__open_milestone] = ACTIONS(273),
    [sym__open_was] = ACTIONS(273),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(277), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
    ACTIONS(275), 13,
      sym_keyword,
      sym__open_unit,
      sym__open_person,
      sym__open_cycle,
      sym__open_plan,
      sym__open_objective,
      sym__open_kr,
      sym__open_initiative,
      sym__open_kpi,
      sym__open_review,
      sym__open_milestone,
      sym__open_was,
      ts_builtin_sym_end,
  [29] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(281), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
    ACTIONS(279), 13,
      sym_keyword,
      sym__open_unit,
      sym__open_person,
      sym__open_cycle,
      sym__open_plan,
      sym__open_objective,
      sym__open_kr,
      sym__open_initiative,
      sym__open_kpi,
      sym__open_review,
      sym__open_milestone,
      sym__open_was,
      ts_builtin_sym_end,
  [58] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(285), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
    ACTIONS(283), 13,
      sym_keyword,
      sym__open_unit,
      sym__open_person,
      sym__open_cycle,
      sym__open_plan,
      sym__open_objective,
      sym__open_kr,
      sym__open_initiative,
      sym__open_kpi,
      sym__open_review,
      sym__open_milestone,
      sym__open_was,
      ts_builtin_sym_end,
  [87] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(289), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
    ACTIONS(287), 13,
      sym_keyword,
      sym__open_unit,
      sym__open_person,
      sym__open_cycle,
      sym__open_plan,
      sym__open_objective,
      sym__open_kr,
      sym__open_initiative,
      sym__open_kpi,
      sym__open_review,
      sym__open_milestone,
      sym__open_was,
      ts_builtin_sym_end,
  [116] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(293), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
    ACTIONS(291), 13,
      sym_keyword,
      sym__open_unit,
      sym__open_person,
      sym__open_cycle,
      sym__open_plan,
      sym__open_objective,
      sym__open_kr,
      sym__open_initiative,
      sym__open_kpi,
      sym__open_review,
      sym__open_milestone,
      sym__open_was,
      ts_builtin_sym_end,
  [145] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(297), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
    ACTIONS(295), 13,
      sym_keyword,
      sym__open_unit,
      sym__open_person,
      sym__open_cycle,
      sym__open_plan,
      sym__open_objective,
      sym__open_kr,
      sym__open_initiative,
      sym__open_kpi,
      sym__open_review,
      sym__open_milestone,
      sym__open_was,
      ts_builtin_sym_end,
  [174] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(301), 1,
      sym__line_end,
    ACTIONS(303), 1,
      sym_keyword,
    STATE(68), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(299), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [199] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(311), 1,
      sym__line_end,
    ACTIONS(313), 1,
      sym_keyword,
    STATE(77), 1,
      sym__other,
    STATE(80), 1,
      sym__head,
    STATE(84), 1,
      sym__titled,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [232] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(315), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(88), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [265] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(317), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(83), 1,
      sym__head,
    STATE(84), 1,
      sym__titled,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [298] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(319), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(86), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [331] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(321), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(91), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [364] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(323), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(81), 1,
      sym__head,
    STATE(84), 1,
      sym__titled,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [397] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(325), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(79), 1,
      sym__head,
    STATE(84), 1,
      sym__titled,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [430] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(327), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(87), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [463] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(329), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(92), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [496] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(334), 1,
      sym__line_end,
    ACTIONS(336), 1,
      sym_keyword,
    STATE(66), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(331), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [521] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(341), 1,
      sym__line_end,
    ACTIONS(343), 1,
      sym_keyword,
    STATE(70), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(339), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [546] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(347), 1,
      sym__line_end,
    ACTIONS(349), 1,
      sym_keyword,
    STATE(66), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(345), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [571] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(353), 1,
      sym__line_end,
    ACTIONS(355), 1,
      sym_keyword,
    STATE(71), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(351), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [596] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(349), 1,
      sym_keyword,
    ACTIONS(357), 1,
      sym__line_end,
    STATE(66), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(345), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [621] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(349), 1,
      sym_keyword,
    ACTIONS(359), 1,
      sym__line_end,
    STATE(66), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(345), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [646] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(361), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(93), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [679] = 9,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(309), 1,
      sym_name,
    ACTIONS(313), 1,
      sym_keyword,
    ACTIONS(363), 1,
      sym__line_end,
    STATE(77), 1,
      sym__other,
    STATE(84), 1,
      sym__titled,
    STATE(85), 1,
      sym__head,
    ACTIONS(307), 6,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_operator,
      sym_punctuation,
  [712] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(349), 1,
      sym_keyword,
    ACTIONS(365), 1,
      sym__line_end,
    STATE(66), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(345), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [737] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(349), 1,
      sym_keyword,
    ACTIONS(367), 1,
      sym__line_end,
    STATE(66), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(345), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [762] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(371), 1,
      sym__line_end,
    ACTIONS(373), 1,
      sym_keyword,
    STATE(74), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(369), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [787] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(377), 1,
      sym__line_end,
    ACTIONS(379), 1,
      sym_keyword,
    STATE(75), 3,
      sym__value,
      sym__other,
      aux_sym_check_in_repeat1,
    ACTIONS(375), 8,
      sym_string,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [812] = 8,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(305), 1,
      sym_string,
    ACTIONS(383), 1,
      sym__line_end,
    ACTIONS(385), 1,
      sym_keyword,
    STATE(56), 1,
      sym__other,
    STATE(89), 1,
      sym__behind_name,
    STATE(90), 1,
      sym__titled,
    ACTIONS(381), 7,
      sym_date,
      sym_number,
      sym_url,
      sym_person_name,
      sym_name,
      sym_operator,
      sym_punctuation,
  [843] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(389), 1,
      sym__line_end,
  [850] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(391), 1,
      sym__line_end,
  [857] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(393), 1,
      sym__line_end,
  [864] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(395), 1,
      ts_builtin_sym_end,
  [871] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(397), 1,
      sym__line_end,
  [878] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(399), 1,
      sym__line_end,
  [885] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(401), 1,
      sym__line_end,
  [892] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(403), 1,
      sym__line_end,
  [899] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(405), 1,
      sym__line_end,
  [906] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(407), 1,
      sym__line_end,
  [913] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(409), 1,
      sym__line_end,
  [920] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(411), 1,
      sym__line_end,
  [927] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(413), 1,
      sym__line_end,
  [934] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(415), 1,
      sym__line_end,
  [941] = 2,
    ACTIONS(387), 1,
      sym_comment,
    ACTIONS(417), 1,
      sym__line_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(50)] = 0,
  [SMALL_STATE(51)] = 29,
  [SMALL_STATE(52)] = 58,
  [SMALL_STATE(53)] = 87,
  [SMALL_STATE(54)] = 116,
  [SMALL_STATE(55)] = 145,
  [SMALL_STATE(56)] = 174,
  [SMALL_STATE(57)] = 199,
  [SMALL_STATE(58)] = 232,
  [SMALL_STATE(59)] = 265,
  [SMALL_STATE(60)] = 298,
  [SMALL_STATE(61)] = 331,
  [SMALL_STATE(62)] = 364,
  [SMALL_STATE(63)] = 397,
  [SMALL_STATE(64)] = 430,
  [SMALL_STATE(65)] = 463,
  [SMALL_STATE(66)] = 496,
  [SMALL_STATE(67)] = 521,
  [SMALL_STATE(68)] = 546,
  [SMALL_STATE(69)] = 571,
  [SMALL_STATE(70)] = 596,
  [SMALL_STATE(71)] = 621,
  [SMALL_STATE(72)] = 646,
  [SMALL_STATE(73)] = 679,
  [SMALL_STATE(74)] = 712,
  [SMALL_STATE(75)] = 737,
  [SMALL_STATE(76)] = 762,
  [SMALL_STATE(77)] = 787,
  [SMALL_STATE(78)] = 812,
  [SMALL_STATE(79)] = 843,
  [SMALL_STATE(80)] = 850,
  [SMALL_STATE(81)] = 857,
  [SMALL_STATE(82)] = 864,
  [SMALL_STATE(83)] = 871,
  [SMALL_STATE(84)] = 878,
  [SMALL_STATE(85)] = 885,
  [SMALL_STATE(86)] = 892,
  [SMALL_STATE(87)] = 899,
  [SMALL_STATE(88)] = 906,
  [SMALL_STATE(89)] = 913,
  [SMALL_STATE(90)] = 920,
  [SMALL_STATE(91)] = 927,
  [SMALL_STATE(92)] = 934,
  [SMALL_STATE(93)] = 941,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = false}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(67),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(69),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [23] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [25] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [29] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [31] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [33] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [35] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [37] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [40] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [43] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [46] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(72),
  [49] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(73),
  [52] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(57),
  [55] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [58] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(59),
  [61] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(60),
  [64] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [67] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(62),
  [70] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(63),
  [73] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [76] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [79] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [81] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0),
  [83] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [86] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [89] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [92] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(59),
  [95] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(60),
  [98] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [101] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(62),
  [104] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(63),
  [107] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [110] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_plan_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [113] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_plan, 2, 0, 1),
  [115] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_plan, 3, 0, 1),
  [117] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_plan, 3, 0, 7),
  [119] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_plan, 4, 0, 7),
  [121] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_objective, 3, 0, 1),
  [123] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_objective, 2, 0, 1),
  [125] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_objective, 3, 0, 7),
  [127] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0),
  [129] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [132] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [135] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(60),
  [141] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [144] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(63),
  [147] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [150] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_objective_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_objective, 4, 0, 7),
  [155] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_result, 4, 0, 7),
  [157] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_result, 3, 0, 1),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_result, 2, 0, 1),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key_result, 3, 0, 7),
  [163] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_key_result_repeat1, 2, 0, 0),
  [165] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_key_result_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [168] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_key_result_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [171] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_result_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [174] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_result_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [177] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_result_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [180] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_kpi, 2, 0, 1),
  [182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_initiative, 2, 0, 1),
  [184] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_initiative, 3, 0, 1),
  [186] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_kpi, 4, 0, 7),
  [188] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_initiative, 3, 0, 7),
  [190] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_kpi, 3, 0, 7),
  [192] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_kpi, 3, 0, 1),
  [194] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_initiative_repeat1, 2, 0, 0),
  [196] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_initiative_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [199] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_initiative_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [202] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_initiative_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [205] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_initiative_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [208] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_initiative, 4, 0, 7),
  [210] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_kpi_repeat1, 2, 0, 0),
  [212] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_kpi_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [215] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_kpi_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [218] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_kpi_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [221] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_kpi_repeat1, 2, 0, 0), SHIFT_REPEAT(65),
  [224] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_milestone, 3, 0, 1),
  [226] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit, 3, 0, 1),
  [228] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit, 2, 0, 1),
  [230] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit, 3, 0, 7),
  [232] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_review, 3, 0, 1),
  [234] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_review, 3, 0, 7),
  [236] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cycle, 2, 0, 1),
  [238] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_milestone, 3, 0, 7),
  [240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_unit_repeat1, 2, 0, 0),
  [242] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_unit_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [245] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_unit_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [248] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_unit_repeat1, 2, 0, 0), SHIFT_REPEAT(67),
  [251] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unit, 4, 0, 7),
  [253] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 4, 0, 7),
  [255] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cycle, 4, 0, 7),
  [257] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_review, 2, 0, 1),
  [259] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_milestone, 2, 0, 1),
  [261] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 3, 0, 7),
  [263] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_review, 4, 0, 7),
  [265] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 3, 0, 1),
  [267] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cycle, 3, 0, 1),
  [269] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_cycle, 3, 0, 7),
  [271] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 2, 0, 1),
  [273] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_milestone, 4, 0, 7),
  [275] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_check_in, 3, 0, 5),
  [277] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_check_in, 3, 0, 5),
  [279] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_was, 3, 0, 7),
  [281] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_was, 3, 0, 7),
  [283] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 3, 0, 0),
  [285] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_line, 3, 0, 0),
  [287] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_was, 2, 0, 1),
  [289] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_was, 2, 0, 1),
  [291] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_check_in, 2, 0, 5),
  [293] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_check_in, 2, 0, 5),
  [295] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 2, 0, 0),
  [297] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_line, 2, 0, 0),
  [299] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [301] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__behind_name, 1, 0, 0),
  [303] = {.entry = {.count = 1, .reusable = true}}, SHIFT(68),
  [305] = {.entry = {.count = 1, .reusable = false}}, SHIFT(76),
  [307] = {.entry = {.count = 1, .reusable = false}}, SHIFT(77),
  [309] = {.entry = {.count = 1, .reusable = false}}, SHIFT(78),
  [311] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [313] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [319] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [321] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [323] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [325] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [327] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [329] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [331] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_check_in_repeat1, 2, 0, 0), SHIFT_REPEAT(66),
  [334] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_check_in_repeat1, 2, 0, 0),
  [336] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_check_in_repeat1, 2, 0, 0), SHIFT_REPEAT(66),
  [339] = {.entry = {.count = 1, .reusable = false}}, SHIFT(70),
  [341] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [343] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [345] = {.entry = {.count = 1, .reusable = false}}, SHIFT(66),
  [347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__behind_name, 2, 0, 0),
  [349] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [351] = {.entry = {.count = 1, .reusable = false}}, SHIFT(71),
  [353] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [355] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [357] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [359] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [361] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [365] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__titled, 2, 0, 2),
  [367] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__head, 2, 0, 0),
  [369] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [371] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__titled, 1, 0, 2),
  [373] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [375] = {.entry = {.count = 1, .reusable = false}}, SHIFT(75),
  [377] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__head, 1, 0, 0),
  [379] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [381] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [383] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__head, 1, 0, 3),
  [385] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [387] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [389] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [391] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [393] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [395] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [397] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [399] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__head, 1, 0, 4),
  [401] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [403] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [405] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [407] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [409] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__head, 2, 0, 6),
  [411] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__behind_name, 1, 0, 4),
  [413] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [415] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [417] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
};

enum ts_external_scanner_symbol_identifiers {
  ts_external_token__line_end = 0,
  ts_external_token_keyword = 1,
  ts_external_token__open_unit = 2,
  ts_external_token__open_person = 3,
  ts_external_token__open_cycle = 4,
  ts_external_token__open_plan = 5,
  ts_external_token__open_objective = 6,
  ts_external_token__open_kr = 7,
  ts_external_token__open_initiative = 8,
  ts_external_token__open_kpi = 9,
  ts_external_token__open_review = 10,
  ts_external_token__open_milestone = 11,
  ts_external_token__open_was = 12,
  ts_external_token__in_error = 13,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token__line_end] = sym__line_end,
  [ts_external_token_keyword] = sym_keyword,
  [ts_external_token__open_unit] = sym__open_unit,
  [ts_external_token__open_person] = sym__open_person,
  [ts_external_token__open_cycle] = sym__open_cycle,
  [ts_external_token__open_plan] = sym__open_plan,
  [ts_external_token__open_objective] = sym__open_objective,
  [ts_external_token__open_kr] = sym__open_kr,
  [ts_external_token__open_initiative] = sym__open_initiative,
  [ts_external_token__open_kpi] = sym__open_kpi,
  [ts_external_token__open_review] = sym__open_review,
  [ts_external_token__open_milestone] = sym__open_milestone,
  [ts_external_token__open_was] = sym__open_was,
  [ts_external_token__in_error] = sym__in_error,
};

static const bool ts_external_scanner_states[5][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token__line_end] = true,
    [ts_external_token_keyword] = true,
    [ts_external_token__open_unit] = true,
    [ts_external_token__open_person] = true,
    [ts_external_token__open_cycle] = true,
    [ts_external_token__open_plan] = true,
    [ts_external_token__open_objective] = true,
    [ts_external_token__open_kr] = true,
    [ts_external_token__open_initiative] = true,
    [ts_external_token__open_kpi] = true,
    [ts_external_token__open_review] = true,
    [ts_external_token__open_milestone] = true,
    [ts_external_token__open_was] = true,
    [ts_external_token__in_error] = true,
  },
  [2] = {
    [ts_external_token_keyword] = true,
    [ts_external_token__open_unit] = true,
    [ts_external_token__open_person] = true,
    [ts_external_token__open_cycle] = true,
    [ts_external_token__open_plan] = true,
    [ts_external_token__open_objective] = true,
    [ts_external_token__open_kr] = true,
    [ts_external_token__open_initiative] = true,
    [ts_external_token__open_kpi] = true,
    [ts_external_token__open_review] = true,
    [ts_external_token__open_milestone] = true,
    [ts_external_token__open_was] = true,
  },
  [3] = {
    [ts_external_token__line_end] = true,
    [ts_external_token_keyword] = true,
  },
  [4] = {
    [ts_external_token__line_end] = true,
  },
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_okr_external_scanner_create(void);
void tree_sitter_okr_external_scanner_destroy(void *);
bool tree_sitter_okr_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_okr_external_scanner_serialize(void *, char *);
void tree_sitter_okr_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_okr(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_okr_external_scanner_create,
      tree_sitter_okr_external_scanner_destroy,
      tree_sitter_okr_external_scanner_scan,
      tree_sitter_okr_external_scanner_serialize,
      tree_sitter_okr_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
