#!/bin/sh
# Prints a report as coro-tidy does that knows the seed in Table's constructor; called as: check -p BUILD_DIR --project-root=DIR --format=json
root=${4#--project-root=}
line=$(sed -n '/^Table::Table/,/seed/{/seed/=}' "$root/src/client.cpp")
cat <<JSON
{"findings": [{"file": "src/client.cpp", "line": $line, "confidence": "certain", "chain": []}], "summary": {"failed": []}}
JSON
