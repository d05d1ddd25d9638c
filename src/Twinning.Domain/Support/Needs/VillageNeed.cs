using System.Collections.Generic;

namespace Twinning.Domain.Support.Needs;

/// <summary>What a village needs in one field, as its yearly survey found (nhu cầu theo lĩnh vực).</summary>
/// <param name="Field">The field.</param>
/// <param name="Severity">How weak the village is in it: 0 to 3, see <see cref="NeedSeverity"/>.</param>
/// <param name="Evidence">The figures that show it.</param>
/// <param name="Priority">The place the village itself gave it, 1 for the first (thứ tự ưu tiên của thôn); null where it gave none.</param>
public sealed record VillageNeed(SupportField Field, int Severity, IReadOnlyList<NeedEvidence> Evidence, int? Priority);
