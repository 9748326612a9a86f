/*
 * Exceptions. All are crashes, told by C in ring 3 on a stack of its own, but one: a KVM that runs ring 3 without its
 * right to ports (IOPL 3) sends IN and OUT here as general protection faults; ring 0 then does them.
 */
  .set GENERAL_PROTECTION, 13
/* What an entry leaves on the stack. */
  .set VECTOR, 0
  .set RIP, 16
  .set CS, 24
  .set RSP, 40

  .text
  .global trap_entries
  .balign 16
trap_entries:
  .set vector, 0
  .rept 32
  .balign 16
  .if vector != 8 && (vector < 10 || vector > 14) && vector != 17 && vector != 21 && vector != 29 && vector != 30
  pushq $0                      /* where others have an error code */
  .endif
  pushq $vector
  jmp trap
  .set vector, vector + 1
  .endr

trap:
  cmpq $GENERAL_PROTECTION, VECTOR(%rsp)
  jne crash
  testb $3, CS(%rsp)
  jz crash
  pushq %rbx
  movq RIP + 8(%rsp), %rbx
  movb (%rbx), %bl
  cmpb $0xec, %bl
  je 1f
  cmpb $0xee, %bl
  je 2f
  popq %rbx
crash:
  movq VECTOR(%rsp), %rdi
  movq RIP(%rsp), %rsi
  movq %cr2, %rdx
  movq $machine_crashed, RIP(%rsp)
  movq $crash_stack_top - 8, RSP(%rsp)
  addq $16, %rsp
  iretq
1:
  inb %dx, %al
  jmp 3f
2:
  outb %al, %dx
3:
  popq %rbx
  incq RIP(%rsp)
  addq $16, %rsp
  iretq

  .bss
  .balign 16
  .skip 8192
crash_stack_top:

  .section .note.GNU-stack, "", @progbits
