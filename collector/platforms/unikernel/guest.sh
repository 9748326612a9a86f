# shellcheck shell=sh
# What the unikernel's scripts share; read by them with `.`.

here=$(dirname "$(readlink -f "$0")")
accelerator=${TARE_OPTION_ACCELERATOR:-tcg}
programs=$TARE_STATE/programs
disk=$TARE_DISK/random.fill

# Builds all guests, or the one named.
build() {
    make --silent -j2 -C "$here/os" "OUT=$programs" "${1:-all}" >&2
}

# The command that boots a program with its words (one text), after a prefix such as `echo`.
guest() {
    text=$1
    program=${text%% *}
    shift
    if [ "$program" = randomwrite ]; then
        set -- "$@" qemu-system-x86_64 -device virtio-blk-device,drive=disk -drive \
            "file=$(printf %s "$disk" | sed 's/,/,,/g'),if=none,id=disk,format=raw,cache=none,aio=native,werror=report,rerror=report"
    else
        set -- "$@" qemu-system-x86_64
    fi
    timer=$([ "$accelerator" = tcg ] && echo on || echo off)
    "$@" -M "microvm,auto-kernel-cmdline=off,rtc=off,pic=off,pit=$timer" -accel "$accelerator" \
        -cpu max,-arch-capabilities -m 256 -nodefaults -no-user-config -display none -no-reboot \
        -global virtio-mmio.force-legacy=on -device isa-debug-exit,iobase=0xf4,iosize=4 -serial stdio \
        -kernel "$programs/$program" -append "$text"
}

refuse() {
    printf '@reason %s\n' "$1" >&2
    exit 1
}

# The guest's stopwatch (microseconds) may differ from ours (nanoseconds: start, end) by 5 %, and 30 ms for reading the lines.
check_clock() {
    host=$((($3 - $2) / 1000))
    gap=$((host > $1 ? host - $1 : $1 - host))
    [ "$gap" -le $((host / 20 + 30000)) ] || {
        echo "the guest counted $1 us, the host $host us" >&2
        refuse CLOCK
    }
}

# Passes on what a guest prints, and believes it only after its own last line: QEMU's exit code says nothing of the guest.
judge() {
    ready='' exit=''
    while IFS= read -r line; do
        case $line in
            @@READY) ready=$(date +%s%N) ;;
            '@@OUT '*) printf '%s\n' "${line#@@OUT }" ;;
            '@@EXIT '[0-9]*' '[0-9]*) exit=${line#@@EXIT } end=$(date +%s%N) ;;
            *) printf '%s\n' "$line" >&2 ;;
        esac
    done
    [ -n "$exit" ] || refuse GUEST_ENDED
    [ "${exit% *}" = 0 ] || exit "${exit% *}"
    [ -n "$ready" ] || refuse CLOCK
    check_clock "${exit#* }" "$ready" "$end"
}
