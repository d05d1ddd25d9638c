using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Agencies;

/// <summary>One agency taking over another's duties (kế thừa nhiệm vụ) from a day on, without a new ceremony or record.</summary>
/// <param name="Predecessor">The agency whose duties pass on.</param>
/// <param name="Successor">The agency that takes them over. Many into one, and one into many, are several of these.</param>
/// <param name="Day">The first day on which the successor has the duties. What the predecessor held the day before passes on.</param>
/// <param name="Villages">The villages whose duties pass on; null for all of the predecessor's.</param>
/// <param name="Rank">The place among several successors of the same duties: the lowest keeps the lead, the others become partners.</param>
/// <param name="DecidingDocument">The document that decided it.</param>
/// <remarks>
/// <para>Source: letter 794/UBND-NNMT of 1 April 2025, Gia Lai: "tiếp tục ... theo kế hoạch và nội dung đã được ký kết, không phải tổ
/// chức lại lễ kết nghĩa".</para>
/// <para>Our own conventions: the rank; and that only what was held the day before passes on. A duty given to the predecessor on
/// that day or later, by a new decision, stays with it; so a duty that an agency took over on the day moves on with a later day only.</para>
/// </remarks>
public sealed record AgencySuccession(
    AgencyId Predecessor,
    AgencyId Successor,
    DateOnly Day,
    IReadOnlyList<VillageId>? Villages,
    int Rank,
    DecidingDocument DecidingDocument)
{
    /// <summary>Tells whether the duties at a village pass on.</summary>
    internal bool Concerns(VillageId village) => Villages is null || Villages.Contains(village);

    /// <summary>Tells whether the duties at some village may pass on by both.</summary>
    internal bool SharesVillagesWith(AgencySuccession other) =>
        Villages is null ? other.Villages is not { Count: 0 }
        : other.Villages is null ? Villages.Count > 0
        : Villages.Intersect(other.Villages).Any();
}
