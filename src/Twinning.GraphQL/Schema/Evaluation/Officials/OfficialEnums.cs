using Twinning.Domain.Evaluation;

namespace Twinning.GraphQL.Schema.Evaluation.Officials;

internal sealed class OfficialKindType : EnumType<EvaluationSubject>
{
    public OfficialKindType()
        : base("OfficialKind", "What a person who serves is by law.")
    {
        Value(EvaluationSubject.Official, "An elected or appointed official (cán bộ).");
        Value(EvaluationSubject.CivilServant, "A civil servant (công chức).");
        Value(EvaluationSubject.PublicEmployee, "An employee of a public unit (viên chức).");
    }
}
