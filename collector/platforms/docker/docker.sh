# shellcheck shell=sh
# What Docker's scripts share; read by them with `.`.

private=$TARE_CACHE/docker
label=dev.tare.campaign=$TARE_CAMPAIGN

# Once `prepare` had to start a daemon of our own, every later word of this campaign talks to that one.
if [ -e "$TARE_STATE/dockerd" ]; then
    export DOCKER_HOST="unix://$private/s"
fi

answers() {
    timeout 20 docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}

packages=$(printf '%s' "$TARE_PACKAGES" | tr ' ' ',')

# The host's own sources, without those of third parties.
sources() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(ORIGIN)|deb $(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/^Debian|//p' | sort -u
}

# What the image is made of; a change of it makes a new image.
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

# The command that starts the session's container, after a prefix such as `echo`.
container() {
    "$@" docker run --interactive --rm --init --pull=never --network=none --label "$label" \
        --env "TARE_CAMPAIGN=$TARE_CAMPAIGN" --user "$(id -u):$(id -g)" --cidfile "$TARE_STATE/container" \
        ${TARE_CPU_LIST:+"--cpuset-cpus=$TARE_CPU_LIST"} ${TARE_CPUS:+"--cpus=$TARE_CPUS"} \
        --mount "type=bind,source=$TARE_DISK,target=/tare-disk" "tare:$(key)" cat
}

# The command that runs the benchmark given first, after a prefix; it has its own deadline, because it outlives a killed client.
execution() {
    benchmark=$1
    shift
    "$@" docker exec --env "TARE_SECONDS=$TARE_SECONDS" --env TARE_DISK=/tare-disk \
        --env "TARE_CAMPAIGN=$TARE_CAMPAIGN" "$(cat "$TARE_STATE/container")" \
        timeout -k 2 "$TARE_TIMEOUT" "/tare/$benchmark/run"
}

remove_containers() {
    docker ps --all --quiet --filter "label=$label" | xargs -r docker rm --force >/dev/null
}

started_at() {
    sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20
}
