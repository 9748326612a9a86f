# shellcheck shell=sh
# Functions that Rumprun's scripts share; they read it with `.`.

here=$(dirname "$(readlink -f "$0")")
accelerator=$TARE_OPTION_ACCELERATOR
programs=$TARE_STATE/programs

# The option's directory, its bin, or that of a built checkout precedes PATH: the tools also find each other there.
if [ -n "$TARE_OPTION_TOOLCHAIN" ]; then
    toolchain=$(realpath -m -- "$TARE_OPTION_TOOLCHAIN")
    PATH=$toolchain/bin:$toolchain/rumprun/bin:$toolchain:$PATH
fi

tool() {
    command -v "$1"
}

# Builds the guests and the listener, or only the named targets.
build() {
    make --silent -C "$here/programs" "OUT=$programs" \
        "RUMP_CC=$(tool x86_64-rumprun-netbsd-gcc)" "RUMP_BAKE=$(tool rumprun-bake)" "$@" >&2
}

# The command that boots a program with its words (one text), after a prefix such as `echo`.
# Without `-vga none` the console would be on an invisible screen.
guest() {
    text=$1
    program=${text%% *}
    shift
    if [ "$program" = randomwrite ]; then
        file=$(printf %s "$TARE_DISK/random.fill" | sed 's/,/,,/g')
        set -- "$@" qemu-system-x86_64 \
            -drive "file=$file,if=virtio,format=raw,cache=none,aio=native,werror=report,rerror=report"
    else
        set -- "$@" qemu-system-x86_64
    fi
    "$@" -accel "$accelerator" -m 1024 -no-reboot -display none -vga none -serial stdio -monitor none -net none \
        -kernel "$programs/$program" -append "{\"cmdline\":\"$program $(hertz)${text#"$program"}\"}"
}

# Ticks per second of the host's counter, which the guest shares; counted once per campaign.
hertz() {
    [ -s "$TARE_STATE/hertz" ] || "$programs/hertz" >"$TARE_STATE/hertz"
    cat "$TARE_STATE/hertz"
}

# Boots a program, passes on its output if that is trustworthy, and ends it, as it never ends itself.
# Words after the program's own precede the listener.
hear() {
    text=$1
    shift
    guest "$text" "$@" "$programs/listen"
}
