# shellcheck shell=sh
# Functions that gVisor's scripts share; they read it with `.`.

id=tare-$TARE_CAMPAIGN
# The sandbox runs as nobody and mounts its root here; it cannot enter a directory below root's home.
export TMPDIR=/tmp
flags="--platform=ptrace --network=none --ignore-cgroups"

# Runs a runsc command on our sandbox.
sandbox() {
    # shellcheck disable=SC2086
    runsc --root "$TARE_STATE/runsc" $flags "$@"
}

remove_sandbox() {
    sandbox delete --force "$id" 2>/dev/null || true
}
