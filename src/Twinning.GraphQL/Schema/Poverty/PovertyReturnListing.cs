using System.Collections.Generic;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>What may be asked of official yearly returns.</summary>
/// <remarks>Its counts of households are for the office: a comparison would tell what is hidden. They are not summed, because areas lie in one another.</remarks>
internal sealed class PovertyReturnListing : Listing<PovertyReturnRow>
{
    public PovertyReturnListing()
        : base("PovertyReturn", "returns")
    {
        Id();
        One<AreaListing>("area", "The area it speaks of.", poverty => poverty.AreaId);
        Number("year", "The year of the review.", poverty => poverty.Year, also: FieldUses.Group);
        Code("standard", "The standard it goes by.", poverty => poverty.Standard);
        Choice<PopulationBaseType, PopulationBase>("population", "Which households it counts.", poverty => poverty.Population);
        Choice<ReturnKindType, ReturnKind>("kind", "Whether the review is the yearly one or opens the period of a new standard.", poverty => poverty.Kind);
        Day("asOf", "The day its counts describe.", poverty => poverty.AsOf, also: FieldUses.None);
        OfficeNumber("households", "How many households there are; for the office over all areas.", poverty => poverty.Households);
        OfficeNumber("poor", "How many households are poor; for the office over all areas.", poverty => poverty.Poor.End);
        OfficeNumber("nearPoor", "How many households are near-poor; for the office over all areas.", poverty => poverty.NearPoor.End);
    }

    public override async Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<PovertyReturnRow> rows) =>
        rows.Count == 0 ? [] : await PovertyReturnReads.SeeAsync(context, rows, sight);
}
