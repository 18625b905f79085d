;;; Drives the language server from emacs with eglot, as the documentation sets it up, and prints what came as JSON.
;;; From the environment: OKR_COMMAND (a JSON list), OKR_FOLDER.  -*- lexical-binding: t -*-
(package-initialize)
(require 'json)
(require 'eglot)
(require 'flymake)

(define-derived-mode okr-mode prog-mode "OKR"
  (setq-local comment-start "// "))
(add-to-list 'auto-mode-alist '("\\.okr\\'" . okr-mode))
(add-to-list 'eglot-server-programs (cons 'okr-mode (append (json-read-from-string (getenv "OKR_COMMAND")) nil)))
(setq eglot-sync-connect 20
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout 0.1
      make-backup-files nil
      create-lockfiles nil)

(defun okr-wait (done)
  "Wait until DONE says so; whether it ever did."
  (let ((tries 0))
    (while (and (< tries 400) (not (funcall done)))
      (accept-process-output nil 0.05)
      (setq tries (1+ tries)))
    (and (funcall done) t)))

(defun okr-findings ()
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(let ((said '()))
  (condition-case problem
      (progn
        (find-file (expand-file-name "a.okr" (getenv "OKR_FOLDER")))
        (setq-local project-find-functions (list (lambda (_) (cons 'transient (getenv "OKR_FOLDER")))))
        (apply #'eglot (eglot--guess-contact))
        (push (cons 'diagnosed (okr-wait #'okr-findings)) said)
        (let* ((server (eglot-current-server))
               (ask (lambda (method) (jsonrpc-request server method (eglot--TextDocumentPositionParams)))))
          (goto-char (point-min))
          (search-forward "nps")
          (push (cons 'hover (plist-get (plist-get (funcall ask :textDocument/hover) :contents) :value)) said)
          (eglot-rename "gioi_thieu")
          (eglot-format-buffer)
          (push (cons 'formatted (buffer-string)) said)
          (goto-char (point-max))
          (insert "  ph")
          (eglot--signal-textDocument/didChange)
          (push (cons 'offered
                      (vconcat (mapcar (lambda (item) (plist-get item :label))
                                       (plist-get (funcall ask :textDocument/completion) :items))))
                said)
          (eglot-shutdown server)
          (push (cons 'stopped (okr-wait (lambda () (not (jsonrpc-running-p server))))) said)))
    (error (push (cons 'problem (error-message-string problem)) said)))
  (princ (json-encode said))
  (terpri)
  (set-buffer-modified-p nil)
  (kill-emacs 0))
