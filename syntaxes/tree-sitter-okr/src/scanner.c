// Ends of lines and keywords: what a regular expression without a look ahead cannot tell.
#include "tree_sitter/parser.h"
#include <stdbool.h>
#include <stdint.h>

#include "keywords.h"

#define COUNT (sizeof keywords / sizeof keywords[0])

void *tree_sitter_okr_external_scanner_create(void) { return NULL; }
void tree_sitter_okr_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_okr_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload;
  (void)buffer;
  return 0;
}
void tree_sitter_okr_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  (void)payload;
  (void)buffer;
  (void)length;
}

static bool is_blank(int32_t c) { return c == ' ' || c == '\t' || c == 0xA0 || c == 0xFEFF; }
static bool is_break(int32_t c) { return c == '\n' || c == '\r'; }

// Latin letters; the C library's function depends on a locale.
static int32_t small(int32_t c) {
  if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
  if (c == 0x1AF) return 0x1B0;
  if (((c >= 0x100 && c <= 0x137) || c == 0x1A0 || (c >= 0x1E00 && c <= 0x1EFF)) && c % 2 == 0) return c + 1;
  return c;
}

static bool goes_on(int32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF);
}

// The longest keyword from here on that may stand here. The table is in order: those that begin alike stand together.
static bool scan_keyword(TSLexer *lexer, const bool *valid) {
  unsigned low = 0, high = COUNT;
  bool found = false;
  for (unsigned at = 0;; at++) {
    if (low < high && keywords[low].text[at] == 0) {
      if (!goes_on(lexer->lookahead) && valid[keywords[low].token]) {
        lexer->mark_end(lexer);
        lexer->result_symbol = keywords[low].token;
        found = true;
      }
      low++;
    }
    int32_t c = is_blank(lexer->lookahead) ? ' ' : small(lexer->lookahead);
    while (low < high && keywords[low].text[at] < c) low++;
    while (low < high && keywords[high - 1].text[at] > c) high--;
    if (low >= high || c == 0) return found;
    do lexer->advance(lexer, false);
    while (c == ' ' && is_blank(lexer->lookahead));
  }
}

bool tree_sitter_okr_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  if (valid[IN_ERROR]) return false;
  while (is_blank(lexer->lookahead) || (!valid[LINE_END] && is_break(lexer->lookahead))) lexer->advance(lexer, true);
  if (valid[LINE_END] && (is_break(lexer->lookahead) || lexer->eof(lexer))) {
    if (!lexer->eof(lexer)) lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    lexer->result_symbol = LINE_END;
    return true;
  }
  return !lexer->eof(lexer) && scan_keyword(lexer, valid);
}
