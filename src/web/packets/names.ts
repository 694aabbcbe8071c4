import type { Audience, PacketKind } from '../../domain/packets/packets.ts'

export const kindName: Record<PacketKind, string> = {
  brag: 'brag document',
  promotion: 'promotion case',
  cv: 'CV',
}

export const audienceName: Record<Audience, string> = {
  inside: 'for your company',
  outside: 'for external readers',
}
