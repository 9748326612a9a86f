/* A guest that counts to COUNT in ring 0 and ends QEMU through isa-debug-exit with code 85. */
        .section .note.pvh, "a", @note
        .long   4, 4, 18                /* name, description, the entry for a start by PVH */
        .asciz  "Xen"
        .long   start

        .text
        .code32
        .global start
start:  movl    $COUNT, %ecx
1:      decl    %ecx
        jnz     1b
        movl    $42, %eax
        outl    %eax, $0xf4
2:      hlt
        jmp     2b
