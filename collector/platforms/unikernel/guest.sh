# shellcheck shell=sh
# Functions that the unikernel's scripts share; they read it with `.`.

here=$(dirname "$(readlink -f "$0")")
accelerator=${TARE_OPTION_ACCELERATOR:-tcg}
programs=$TARE_STATE/programs

# Builds the guests and the listener, or only the named targets.
build() {
    make --silent -j2 -C "$here/os" "OUT=$programs" "$@" >&2
}

# The command that boots a program with its words (one text), after a prefix such as `echo`.
guest() {
    text=$1
    program=${text%% *}
    shift
    if [ "$program" = randomwrite ]; then
        file=$(printf %s "$TARE_DISK/random.fill" | sed 's/,/,,/g')
        set -- "$@" qemu-system-x86_64 -device virtio-blk-device,drive=disk \
            -drive "file=$file,if=none,id=disk,format=raw,cache=none,aio=native,werror=report,rerror=report"
    else
        set -- "$@" qemu-system-x86_64
    fi
    timer=$([ "$accelerator" = tcg ] && echo on || echo off)
    "$@" -M "microvm,auto-kernel-cmdline=off,rtc=off,pic=off,pit=$timer" -accel "$accelerator" \
        -cpu max,-arch-capabilities -m 256 -nodefaults -no-user-config -display none -no-reboot \
        -global virtio-mmio.force-legacy=on -device isa-debug-exit,iobase=0xf4,iosize=4 -serial stdio \
        -kernel "$programs/$program" -append "$text"
}

# Boots a program and passes on its output if that is trustworthy; words after it precede QEMU's.
hear() {
    guest "$@" 2>&1 </dev/null | "$programs/listen"
}
