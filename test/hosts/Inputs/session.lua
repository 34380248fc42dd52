-- SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
--
-- An editor session: opens a file with coro-clangd, prints what the user sees at
-- it, takes the fix of the last finding, saves, and prints what is left.
--   SERVER, FILE: the language server, as a list of words, and what to open.
local server = vim.split(vim.env.SERVER, ' ')
local out = io.stdout

local function say(text)
  out:write(text .. '\n')
end

local function wait(what, done)
  if not vim.wait(60000, done, 100) then
    say('waited in vain for ' .. what)
    vim.cmd('cquit')
  end
end

-- Of all that the server says of the file, what our checks say.
local raw = {}
local function ours()
  return vim.tbl_filter(function(d)
    return vim.startswith(tostring(d.code), 'coro-')
  end, raw)
end

local published = 0
local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ctx, config)
  published = published + 1
  raw = result.diagnostics
  return publish(err, result, ctx, config)
end

vim.cmd('edit ' .. vim.env.FILE)
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'cpp'
local client = vim.lsp.start_client({
  name = 'coro-clangd',
  cmd = server,
  root_dir = vim.fn.getcwd(),
  capabilities = vim.tbl_deep_extend('force', vim.lsp.protocol.make_client_capabilities(), {
    textDocument = { publishDiagnostics = { relatedInformation = true } },
  }),
})
vim.lsp.buf_attach_client(buffer, client)
wait('diagnostics', function() return #raw > 0 end)

local function show()
  local found = ours()
  for _, d in ipairs(found) do
    say(string.format('diagnostic %d: %s [%s]', d.range.start.line + 1, d.message:match('[^\n]*'), d.code))
    for _, r in ipairs(d.relatedInformation or {}) do
      local file = vim.fn.fnamemodify(vim.uri_to_fname(r.location.uri), ':t')
      say(string.format('related %s:%d: %s', file, r.location.range.start.line + 1, r.message))
    end
  end
  say(#found .. ' of our diagnostics')
  return found
end

local found = show()
if #found == 0 then
  vim.cmd('qall!')
end
local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = found[#found].range,
  context = { diagnostics = { found[#found] } },
}, 60000)
local actions = answer[client].result
for _, action in ipairs(actions) do
  say('action: ' .. action.title)
end
if #actions == 0 then
  vim.cmd('qall!')
end
published = 0
local first = actions[1]
if first.edit then
  vim.lsp.util.apply_workspace_edit(first.edit, 'utf-16')
else
  vim.lsp.buf_request_sync(buffer, 'workspace/executeCommand', first.command, 60000)
end
vim.cmd('write')
wait('new diagnostics', function() return published > 0 and #ours() < #found end)
show()
vim.cmd('qall!')
