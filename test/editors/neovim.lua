-- Drives the language server from neovim (0.7 and newer) the way its documentation says, and prints what came as JSON.
-- Arguments, from the environment: OKR_COMMAND (a JSON list), OKR_FOLDER.
local folder = vim.env.OKR_FOLDER
local said = {}

local function finish()
  io.stdout:write(vim.fn.json_encode(said) .. '\n')
  vim.cmd('qall!')
end

local function main()
  vim.cmd('edit ' .. folder .. '/a.okr')
  vim.bo.filetype = 'okr'
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'okr',
    cmd = vim.fn.json_decode(vim.env.OKR_COMMAND),
    root_dir = folder,
  })
  vim.lsp.buf_attach_client(buffer, client)

  local function wait(isDone)
    return vim.wait(20000, isDone, 20)
  end
  local function codes()
    local found = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
      local lsp = (diagnostic.user_data or {}).lsp or {}
      found[#found + 1] = diagnostic.code or lsp.code
    end
    return found
  end
  local function has(code)
    for _, found in ipairs(codes()) do
      if found == code then
        return true
      end
    end
    return false
  end
  local function lines()
    return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  end
  local function ask(method, line, character, more)
    local params = {
      textDocument = { uri = vim.uri_from_bufnr(buffer) },
      position = { line = line, character = character },
    }
    for key, value in pairs(more or {}) do
      params[key] = value
    end
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000) or {}
    return ((answers[client] or {}).result)
  end

  said.diagnosed = wait(function()
    return has('missing-marks')
  end)
  said.hover = ask('textDocument/hover', 2, 12).contents.value

  local range = { start = { line = 1, character = 0 }, ['end'] = { line = 1, character = 3 } }
  local context = { diagnostics = {}, only = { 'quickfix' } }
  local actions = ask('textDocument/codeAction', 1, 0, { range = range, context = context })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  said.mended = lines()
  said.silent = wait(function()
    return not has('missing-marks')
  end)

  local edit = ask('textDocument/rename', 2, 12, { newName = 'gioi_thieu' })
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  local options = { tabSize = 2, insertSpaces = true }
  local edits = ask('textDocument/formatting', 0, 0, { options = options })
  vim.lsp.util.apply_text_edits(edits, buffer, 'utf-16')
  said.formatted = lines()

  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '  ph' })
  local offered = ask('textDocument/completion', vim.api.nvim_buf_line_count(buffer) - 1, 4)
  said.offered = {}
  for _, item in ipairs(offered.items) do
    said.offered[#said.offered + 1] = item.label
  end

  vim.lsp.stop_client(client)
  said.stopped = wait(function()
    return vim.lsp.client_is_stopped(client)
  end)
end

local isFine, problem = pcall(main)
if not isFine then
  said.problem = tostring(problem)
end
finish()
