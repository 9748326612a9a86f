# shellcheck shell=sh
# What Rumprun's scripts share; read by them with `.`.

here=$(dirname "$(readlink -f "$0")")
accelerator=$TARE_OPTION_ACCELERATOR
programs=$TARE_STATE/programs

# The option's folder, its bin, or that of a checkout that built itself, comes before what is on PATH: the tools also look for each
# other there.
if [ -n "$TARE_OPTION_TOOLCHAIN" ]; then
    toolchain=$(realpath -m -- "$TARE_OPTION_TOOLCHAIN")
    PATH=$toolchain/bin:$toolchain/rumprun/bin:$toolchain:$PATH
fi

tool() {
    command -v "$1"
}

# Builds the guests and what listens to them, or only what is named.
build() {
    make --silent -C "$here/programs" "OUT=$programs" \
        "RUMP_CC=$(tool x86_64-rumprun-netbsd-gcc)" "RUMP_BAKE=$(tool rumprun-bake)" "$@" >&2
}

# The command that boots a program with its words (one text), after a prefix such as `echo`.
# Without `-vga none` the console would be on a screen that nobody sees.
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
    "$@" -accel "$accelerator" -m 1024 -display none -vga none -serial stdio -monitor none -net none \
        -kernel "$programs/$program" -append "{\"cmdline\":\"$program $(hertz)${text#"$program"}\"}"
}

# Ticks of the host's counter in a second, which are the guest's ticks too; counted once a campaign.
hertz() {
    [ -s "$TARE_STATE/hertz" ] || "$programs/hertz" >"$TARE_STATE/hertz"
    cat "$TARE_STATE/hertz"
}

# Boots a program, passes on what it says when that can be believed, and ends it, which it never does itself.
# The words after the program's come before the listener.
hear() {
    text=$1
    shift
    guest "$text" "$@" "$programs/listen"
}
