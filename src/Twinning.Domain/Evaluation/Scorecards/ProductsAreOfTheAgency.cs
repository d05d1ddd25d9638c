using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>An agency's products are those of the agency that is scored, or of one whose duties it took over.</summary>
internal sealed class ProductsAreOfTheAgency() : Rule<ProductCase>(
    "TALLY-AGENCY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Sản phẩm của cơ quan là của cơ quan được chấm hoặc của cơ quan mà cơ quan này kế thừa.",
        "An agency's products are those of the agency that is scored, or of one whose duties it took over."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProductCase subject)
    {
        var (agency, scored) = (subject.Candidate.Agency, subject.Card.Agency);
        if (subject.Card.Official is null && !LineOf(subject.Directory, scored).Contains(agency))
        {
            yield return Broken(
                $"Cơ quan {agency.Value.Text()} không phải cơ quan {scored.Value.Text()} được chấm, cũng không do cơ quan này kế thừa; hãy ghi đúng cơ quan.",
                $"Agency {agency.Value.Text()} is not agency {scored.Value.Text()}, which is scored, nor did that take over from it; name the right one.");
        }
    }

    private static HashSet<AgencyId> LineOf(AgencyDirectory directory, AgencyId scored)
    {
        HashSet<AgencyId> line = [scored];
        var open = new Queue<AgencyId>(line);
        while (open.TryDequeue(out var next))
        {
            foreach (var before in directory.PredecessorsOf(next).Select(step => step.Predecessor).Where(line.Add))
            {
                open.Enqueue(before);
            }
        }

        return line;
    }
}
