# shellcheck shell=sh
# Functions that the guests' scripts share; they read it with `.`.

here=$(cd "${0%/*}" && pwd)
accelerator=$TARE_OPTION_ACCELERATOR
format=$TARE_OPTION_FORMAT
kernels=$TARE_CACHE/kernels
kvm_verdict=${TARE_STATE%/*}/kvm.verdict

# QEMU opens its files in this directory under short names.
cd "$TARE_STATE" || exit 1

# Both become part of QEMU's options.
case $accelerator$format$TARE_OPTION_BOOT_SECONDS in
    *[!a-z0-9]*)
        echo 'the options accelerator, format and boot_seconds consist of small letters and digits' >&2
        exit 1
        ;;
esac

# Mitigations and address randomization stay on, as on the host.
parameters='console=ttyS0 quiet loglevel=0 panic=-1 random.trust_cpu=on cryptomgr.notests tsc=reliable tare.guest=1'

# The command that starts the guest, after a prefix such as `echo`. A full disk must fail a write, not pause the guest.
guest() {
    "$@" qemu-system-x86_64 -machine q35 -accel "$accelerator" -cpu max,-arch-capabilities -smp "${TARE_CPUS:-1}" -m 512 \
        -nodefaults -no-user-config -display none -no-reboot \
        -kernel kernel -initrd initramfs -append "$parameters" -serial file:console \
        -chardev pipe,id=agent,path=agent -serial chardev:agent \
        -chardev pipe,id=control,path=control -mon chardev=control,mode=control \
        -drive "file=disk,format=$format,if=none,id=disk,cache=none,aio=native,werror=report,rerror=report" \
        -device virtio-blk-pci,drive=disk
}

# Records a process with its start time, so that it can be recognised.
note() {
    echo "$2 $(sed 's/.*) //' "/proc/$2/stat" | cut -d ' ' -f 20)" >"$1"
}

# Whether the process recorded under a name is alive (and no zombie); sets `pid`.
alive() {
    [ -s "$1" ] && read -r pid start <"$1" || return 1
    # shellcheck disable=SC2046
    set -- $(sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null)
    [ "${1-Z}" != Z ] && [ "${20-}" = "$start" ]
}

# Ends the process recorded under a name by a signal.
end() {
    ! alive "$1" || kill "-$2" "$pid" 2>/dev/null || true
    while alive "$1"; do sleep 0.05; done
}

# Makes the keeper boot a new guest and waits until its agent is ready.
boot() {
    end qemu KILL
    rm -f pending agent.* control.*
    mkfifo agent.in agent.out control.in control.out
    # shellcheck disable=SC2016
    if alive keeper && timeout 10 sh -c 'echo boot >boots' &&
        timeout "$TARE_OPTION_BOOT_SECONDS" sh -c 'read -r word <agent.out && [ "$word" = ready ]'; then
        return
    fi
    end qemu KILL
    tail -n 20 console log keeping >&2
    echo '@reason GUEST_NOT_BOOTED'
    exit 1
}

# Boots a guest once before anything is measured: KVM may pass the probe and still fail to boot a kernel. The result also
# holds for the variants of this platform in the same campaign.
try() {
    code=0
    "$here/start" >trial 2>&1 || code=$?
    "$here/stop"
    [ "$code" -ne 0 ] || return 0
    grep -v '^@' trial >&2 || true
    printf '@reason KVM_NO_BOOT KVM is broken: the guest does not boot with it within %s s\n@remedy %s\n' "$TARE_OPTION_BOOT_SECONDS" \
        'measure on bare metal, or where nested virtualization works' | tee "$kvm_verdict"
    exit 1
}

# Sends a line to the guest and passes on its answer. A guest that does not answer in time is ended at once, and so is one
# whose last answer was not read.
ask() {
    if [ -e pending ] || ! alive qemu; then boot; fi
    : >pending
    code=0
    timeout "$TARE_TIMEOUT" "$here/ask" "$@" || code=$?
    if [ "$code" -eq 124 ] || [ -e restarted ]; then end qemu KILL; fi
    rm -f pending restarted
    return "$code"
}

# Debian's package of a small kernel for guests; nothing if apt knows none.
kernel_package() {
    apt-cache depends linux-image-cloud-amd64 2>/dev/null | sed -n 's/.*Depends: //p' | head -n 1
}

# The version in the header of a bzImage; nothing if the file is no kernel.
kernel_version() {
    [ "$(dd if="$1" bs=1 skip=514 count=4 2>/dev/null)" = HdrS ] || return 0
    offset=$(od -An -t u2 -j 526 -N 2 <"$1")
    tail -c +$((offset + 513)) <"$1" | head -c 100 | tr '\0' '\n' | head -n 1 | cut -d ' ' -f 1
}

# The kernel unpacked last; nothing if there is none.
newest_kernel() {
    find "$kernels" -mindepth 1 -maxdepth 1 -type d ! -name '*.part' -printf '%T@ %p\n' 2>/dev/null |
        sort -n | tail -n 1 | cut -d ' ' -f 2-
}
