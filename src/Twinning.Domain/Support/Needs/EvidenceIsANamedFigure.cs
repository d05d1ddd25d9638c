using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>Evidence says what was counted, how many and in which unit.</summary>
internal sealed class EvidenceIsANamedFigure() : Rule<SurveyCase>(
    "SURVEY-EVIDENCE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Số liệu minh chứng có tên, số lượng và đơn vị tính.", "Evidence says what was counted, how many and in which unit."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(SurveyCase subject) =>
        from need in subject.Candidate.Needs
        from evidence in need.Evidence
        let fault = string.IsNullOrWhiteSpace(evidence.Name)
            ? new Message("chưa có tên", "has no name")
            : evidence.Figure.Fault(zeroIsSound: true)
        where fault is not null
        select Broken(
            $"Số liệu \"{evidence.Name}\" của lĩnh vực {need.Field.Vietnamese()} {fault.Vietnamese}; hãy ghi lại.",
            $"The figure '{evidence.Name}' of the field '{need.Field.English()}' {fault.English}; correct it.");
}
