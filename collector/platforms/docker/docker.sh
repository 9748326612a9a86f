# shellcheck shell=sh
# Functions that Docker's scripts share; they read it with `.`.

private=$TARE_CACHE/docker
label=dev.tare.campaign=$TARE_CAMPAIGN

# Records the daemon that a platform of this campaign started; from then on every script uses it.
daemon=${TARE_STATE%/*}/dockerd
if [ -e "$daemon" ]; then
    export DOCKER_HOST="unix://$private/s"
fi

# The version of the daemon, or what docker says instead; 124 after 20 s of silence.
asked() {
    timeout 20 docker version --format '{{.Server.Version}}' 2>&1
}

answers() {
    asked >/dev/null
}

# Whether a daemon answers that this platform may use; with the option `daemon: private` that is only our own.
usable() {
    { [ "$TARE_OPTION_DAEMON" != private ] || [ -e "$daemon" ]; } && answers
}

# Whether no daemon answers here and the user chose none: only then ours takes its place.
absent() {
    [ "$TARE_OPTION_DAEMON" != private ] || return 0
    [ ! -e "$daemon" ] || return 0
    [ -z "${DOCKER_HOST-}${DOCKER_CONTEXT-}" ] && [ "$(docker context show 2>/dev/null || echo default)" = default ] || return 1
    case $1 in
        *'ermission denied'*) return 1 ;;
        *'Cannot connect to the Docker daemon'* | *'failed to connect to the docker API'*) ;;
        *) return 1 ;;
    esac
}

# Where the daemon listens.
endpoint() {
    echo "${DOCKER_HOST:-$(docker context inspect --format '{{.Endpoints.docker.Host}}' 2>/dev/null || echo unknown)}"
}

# All its mounts disappear with its own mount namespace when it is killed.
start_daemon() {
    mkdir -p "$private"
    rm -f "$private/pid"
    export DOCKER_HOST="unix://$private/s"
    "$TARE_GUARD" -p "$TARE_PID" unshare --mount dockerd --host "$DOCKER_HOST" --data-root "$private/data" \
        --exec-root "$private/run" --pidfile "$private/pid" --iptables=false --bridge=none \
        --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/tare-$TARE_CAMPAIGN" >"$private/log" 2>&1 </dev/null &
    echo "$! $(started_at $!)" >"$daemon"
    tries=0
    until answers; do
        tries=$((tries + 1))
        if [ $tries -gt 300 ] || ! kill -0 $! 2>/dev/null; then
            tail -n 3 "$private/log" >&2
            exit 1
        fi
        sleep 0.1
    done
}

# Restarts our own daemon if it was killed; it then removes its containers itself. Other daemons are not restarted.
revive_daemon() {
    if [ -e "$daemon" ] && ! answers; then
        end_daemon KILL
        start_daemon
    fi
}

# Ends our own daemon by a signal, if there is one.
end_daemon() {
    read -r pid start <"$daemon"
    ! runs "$pid" "$start" || kill "-$1" "$pid" || true
    while runs "$pid" "$start"; do sleep 0.1; done
}

# Removes control groups that a killed daemon left; each is busy until its last process is reaped.
remove_groups() {
    for _ in $(seq 50); do
        find /sys/fs/cgroup -depth -type d -path "*/tare-$TARE_CAMPAIGN*" -exec rmdir {} + 2>/dev/null && return
        sleep 0.1
    done
}

# Whether a process with that start time exists.
runs() {
    [ -n "$2" ] && [ "$(started_at "$1")" = "$2" ]
}

started_at() {
    sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
}

# A value as one field of docker's --mount, which is a line of CSV.
field() {
    printf '"%s"' "$(printf %s "$1" | sed 's/"/""/g')"
}

packages=$(printf '%s' "$TARE_PACKAGES" | tr ' ' ',')

# The host's Debian sources, without those of third parties.
sources() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(ORIGIN)|deb $(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/^Debian|//p' | sort -u
}

# The contents of the image; a change makes a new image.
recipe() {
    case $TARE_OPTION_IMAGE in
        debian)
            sources
            echo "variant=minbase include=$packages"
            ;;
        empty) sha256sum <"$(command -v busybox)" ;;
    esac
}

key() {
    recipe | sha256sum | cut -c 1-16
}

# The command that starts the session's container, after a prefix such as `echo`. No benchmark needs a capability, except that
# root may write to a measured directory of another user.
container() {
    override=$([ -O "$TARE_DISK" ] || echo DAC_OVERRIDE)
    "$@" docker run --interactive --rm --init --pull=never --network=none --label "$label" \
        --security-opt no-new-privileges --cap-drop ALL ${override:+"--cap-add=$override"} \
        --env "TARE_CAMPAIGN=$TARE_CAMPAIGN" --user "$(id -u):$(id -g)" --cidfile "$TARE_STATE/container" \
        ${TARE_CPU_LIST:+"--cpuset-cpus=$TARE_CPU_LIST"} ${TARE_CPUS:+"--cpus=$TARE_CPUS"} \
        --mount "type=bind,$(field "source=$TARE_DISK"),target=/tare-disk" "tare:$(key)" cat
}

# The command that runs the benchmark given first, after a prefix; it has its own timeout because it outlives a killed client.
execution() {
    benchmark=$1
    shift
    "$@" docker exec --env "TARE_SECONDS=$TARE_SECONDS" --env TARE_DISK=/tare-disk \
        --env "TARE_CAMPAIGN=$TARE_CAMPAIGN" "$(cat "$TARE_STATE/container")" \
        timeout -k 2 "$TARE_TIMEOUT" "/tare/$benchmark/run"
}

# Ends executions of a killed client in the container: only these have TARE_SECONDS in their environment.
end_executions() {
    # shellcheck disable=SC2016
    docker exec "$(cat "$TARE_STATE/container")" sh -c 'for process in /proc/[0-9]*; do
        case $(cat "$process/environ" 2>/dev/null) in
            *TARE_SECONDS=*) kill -KILL "${process#/proc/}" ;;
        esac
    done' >&2 || true
}

remove_containers() {
    docker ps --all --quiet --filter "label=$label" | xargs -r docker rm --force >/dev/null
}
