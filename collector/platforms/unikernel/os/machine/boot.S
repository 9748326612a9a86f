/*
 * From QEMU's PVH entry (32 bit, no paging) to long mode and ring 3, where everything else runs: a KVM that interprets
 * ring 0, as nested ones may, still runs ring 3 natively. There are no interrupts; all waiting is by polling.
 */
  .section .note.pvh, "a", @note
  .long 4, 4, 18                /* sizes; XEN_ELFNOTE_PHYS32_ENTRY */
  .asciz "Xen"
  .long boot

  .set CODE, 0x08
  .set DATA, 0x10
  .set USER_DATA, 0x23
  .set USER_CODE, 0x2b
  .set TASK, 0x30

  .section .text.boot, "ax"
  .code32
  .global boot
boot:
  movl $trap_stack_top, %esp
  movl %ebx, boot_information
  movl $page_map, %eax
  movl %eax, %cr3
  movl $0x620, %eax             /* PAE, OSFXSR, OSXMMEXCPT */
  movl %eax, %cr4
  movl $0xc0000080, %ecx
  rdmsr
  orl $0x100, %eax              /* long mode */
  wrmsr
  movl $0x80000033, %eax        /* paging, numeric errors, coprocessor, protection */
  movl %eax, %cr0
  lgdt gdt_register
  ljmp $CODE, $long_mode

  .code64
long_mode:
  movl $DATA, %eax
  movl %eax, %ss
  call trap_table_begin
  call hypervisor_begin
  movl $USER_DATA, %eax
  movl %eax, %ds
  movl %eax, %es
  pushq $USER_DATA
  pushq $boot_stack_top - 8     /* as after a call */
  pushq $0x3002                 /* IOPL 3, no interrupts */
  pushq $USER_CODE
  pushq $user_mode
  iretq

user_mode:
  fninit
  jmp start

/* Asks who runs us, and a KVM for its clock. */
hypervisor_begin:
  movl $0x40000000, %eax
  cpuid
  movl %ebx, boot_hypervisor
  movl %ecx, boot_hypervisor + 4
  movl %edx, boot_hypervisor + 8
  cmpl $0x4b4d564b, %ebx        /* KVMK */
  jne 1f
  movl $0x40000001, %eax
  cpuid
  testl $8, %eax
  jz 1f
  movl $0x4b564d01, %ecx        /* MSR_KVM_SYSTEM_TIME_NEW */
  movl $boot_clock + 1, %eax
  xorl %edx, %edx
  wrmsr
1:
  ret

/* The task register and the table of exceptions. */
trap_table_begin:
  movq $task, %rax
  movw %ax, task_descriptor + 2
  shrq $16, %rax
  movb %al, task_descriptor + 4
  movb %ah, task_descriptor + 7
  movl $TASK, %eax
  ltr %ax
  movl $32, %ecx
  movl $trap_table, %edi
  movl $trap_entries, %eax
1:
  movw %ax, (%rdi)
  movw $CODE, 2(%rdi)
  movw $0x8e00, 4(%rdi)
  movl %eax, %edx
  shrl $16, %edx
  movw %dx, 6(%rdi)
  addl $16, %edi
  addl $16, %eax                /* the distance of the entries in trap.S */
  decl %ecx
  jnz 1b
  lidt trap_register
  ret

  .section .data
/* The first 4 GiB where they are, in pages of 2 MiB; the first of them in small ones, so that page 0 can be missing. */
  .balign 4096
page_map:
  .quad page_directories + 7
  .fill 511, 8, 0
page_directories:
  .quad large_pages + 7, large_pages + 0x1007, large_pages + 0x2007, large_pages + 0x3007
  .fill 508, 8, 0
large_pages:
  .quad small_pages + 7
  .set address, 0x200000
  .rept 2047
  .quad address + 0x87
  .set address, address + 0x200000
  .endr
small_pages:
  .quad 0
  .set address, 0x1000
  .rept 511
  .quad address + 7
  .set address, address + 0x1000
  .endr

gdt:
  .quad 0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0, 0x00cff3000000ffff, 0x00affb000000ffff
task_descriptor:
  .quad 0x0000890000000067, 0
gdt_register:
  .word gdt_register - gdt - 1
  .quad gdt
trap_register:
  .word 32 * 16 - 1
  .quad trap_table

  .balign 16
task:
  .long 0
  .quad trap_stack_top
  .fill 92, 1, 0

  .global boot_information, boot_hypervisor, boot_clock
boot_information:
  .quad 0
boot_hypervisor:
  .fill 13, 1, 0
  .balign 64
boot_clock:
  .fill 32, 1, 0

  .bss
  .balign 16
trap_table:
  .skip 32 * 16
  .skip 4096
trap_stack_top:
  .global boot_stack, boot_stack_top
boot_stack:
  .skip 262144
boot_stack_top:

  .section .note.GNU-stack, "", @progbits
