# shellcheck shell=sh
# What gVisor's scripts share; read by them with `.`.

id=tare-$TARE_CAMPAIGN
# The sandbox is nobody's process and mounts its root here; a folder below root's own home is closed to it.
export TMPDIR=/tmp
flags="--platform=ptrace --network=none --ignore-cgroups"

# Says a word of runsc to our sandbox.
sandbox() {
    # shellcheck disable=SC2086
    runsc --root "$TARE_STATE/runsc" $flags "$@"
}

remove_sandbox() {
    sandbox delete --force "$id" 2>/dev/null || true
}
