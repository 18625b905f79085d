-- Reads texts by the tree-sitter grammar in neovim (0.7 and newer), and prints what came as JSON.
-- Parser and queries stand where the documentation puts them. From the environment: OKR_TEXTS, a file of JSON.
local said = { trees = {}, broken = {}, captures = {} }

local function read(path)
  local file = assert(io.open(path))
  local text = file:read('*a')
  file:close()
  return text
end

local function parse(text)
  return vim.treesitter.get_string_parser(text, 'okr'):parse()[1]:root()
end

local ok, problem = pcall(function()
  local texts = vim.fn.json_decode(read(vim.env.OKR_TEXTS))
  local highlights = assert(vim.treesitter.get_query('okr', 'highlights'))
  assert(vim.treesitter.get_query('okr', 'folds'))
  for at, text in ipairs(texts.shown) do
    local root = parse(text)
    said.trees[at] = root:sexpr()
    said.captures[at] = {}
    for id, node in highlights:iter_captures(root, text, 0, -1) do
      local shown = vim.treesitter.query.get_node_text(node, text)
      table.insert(said.captures[at], highlights.captures[id] .. ' ' .. shown)
    end
  end
  -- Whole, and broken off wherever somebody may stop to write.
  for _, text in ipairs(texts.whole) do
    for stop = #text, 0, -texts.step do
      local cut = text:sub(1, stop)
      if parse(cut):has_error() then
        table.insert(said.broken, cut:sub(-60))
      end
    end
  end
end)
if not ok then
  said.problem = problem
end
io.stdout:write(vim.fn.json_encode(said) .. '\n')
vim.cmd('qall!')
