using System;
using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Agencies;

/// <summary>One agency taking over another's duties (kế thừa nhiệm vụ) from a day on, without a new ceremony or record.</summary>
/// <param name="Predecessor">The agency whose duties pass on.</param>
/// <param name="Successor">The agency that takes them over. Many into one, and one into many, are several of these.</param>
/// <param name="Day">The first day on which the successor has the duties.</param>
/// <param name="Villages">The villages whose duties pass on; null for all of the predecessor's.</param>
/// <param name="Rank">The place among several successors of the same duties: the first keeps the lead, the others become partners.</param>
/// <param name="DecidingDocument">The document that decided it.</param>
/// <remarks>
/// Source: letter 794/UBND-NNMT of 1 April 2025, Gia Lai: "tiếp tục ... theo kế hoạch và nội dung đã được ký kết, không phải tổ
/// chức lại lễ kết nghĩa". The rank is our own convention.
/// </remarks>
public sealed record AgencySuccession(
    AgencyId Predecessor,
    AgencyId Successor,
    DateOnly Day,
    IReadOnlyList<VillageId>? Villages,
    int Rank,
    DecidingDocument DecidingDocument);
