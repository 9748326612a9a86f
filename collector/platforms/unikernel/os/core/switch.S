/* context_switch(void **kept, void *other): what C wants kept across a call is kept on the stack that is left. */
  .text
  .global context_switch
context_switch:
  pushq %rbx
  pushq %rbp
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbp
  popq %rbx
  ret

  .section .note.GNU-stack, "", @progbits
