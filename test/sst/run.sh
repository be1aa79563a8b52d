#!/bin/sh
# Checks sst.config.ts: its types against SST's own, and what it would deploy, under Pulumi's mocks.
# Needs Node and npm, and for the tests the project's own `npm ci`; reaches nothing but the npm registry. Exits with 1 if
# anything fails. Does one part if that is named: install, types or tests.
set -eu
cd "$(dirname "$0")"

install() {
  npm ci --no-audit --no-fund --loglevel=error >/dev/null

  # SST writes its types beside the configuration, 336 MB of them: into a copy, not into the project.
  project="$PWD/.cache/project"
  bin="$PWD/.cache/config/sst/bin"
  mkdir -p "$project/infra" "$bin"
  cp ../../sst.config.ts "$project/"
  cp ../../infra/assembly.ts "$project/infra/"
  ln -sfn ../../package.json "$project/package.json"
  ln -sfn ../../node_modules "$project/node_modules"
  # The bun that SST would otherwise download.
  ln -sf "$PWD/node_modules/.bin/bun" "$bin/bun"
  (
    cd "$project"
    SST_SKIP_DEPENDENCY_CHECK=1 SST_TELEMETRY_DISABLED=1 SST_LOG="$PWD/../sst.log" XDG_CONFIG_HOME="$PWD/../config" \
      node_modules/.bin/sst install --stage dev
  )
}

types() {
  node_modules/.bin/tsc -p .
  echo "sst: the types hold"
}

tests() {
  # Nobody reads CDK's own remarks on the template here: `npm run synth` has them.
  CDK_VALIDATION=false node_modules/.bin/vitest run --config vitest.config.ts --reporter=default \
    ${SST_REPORT:+--reporter=json --outputFile.json="$SST_REPORT"}
}

for part in ${1:-install types tests}; do "$part"; done
