using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Tells the steps by which income and deprivations decide a status, in order, up to the step that decides it.</summary>
internal sealed class ClassificationSteps(Cutoffs cutoffs, LineSources sources, ChangeUnit incomeUnit)
{
    public IEnumerable<ExplanationStep> Of(long? income, DeprivationCount deprived)
    {
        if (cutoffs.IncomeAlone is { } incomeAlone)
        {
            yield return Line("POVERTY-INCOME-ALONE", sources.IncomeAlone!, income, incomeAlone, PovertyStatus.Poor, null);
            if (income <= incomeAlone)
            {
                yield break;
            }
        }

        PovertyStatus? above = cutoffs.Average is null ? PovertyStatus.NotPoor : null;
        yield return Line("POVERTY-INCOME-LINE", sources.WithDeprivations, income, cutoffs.WithDeprivations, null, above);
        if (income is null || income <= cutoffs.WithDeprivations)
        {
            yield return Count(deprived);
        }

        if (cutoffs.Average is { } average && (income is null || income > cutoffs.WithDeprivations))
        {
            yield return Line(
                "POVERTY-AVERAGE-LINE", sources.Average!, income, average, PovertyStatus.AverageLivingStandard, PovertyStatus.AboveAverage);
        }
    }

    private ExplanationStep Line(string code, LegalSource source, long? income, long line, PovertyStatus? below, PovertyStatus? above)
    {
        bool? holds = income is null ? null : income <= line;
        var (amount, limit) = (income is { } known ? incomeUnit.Income(known) : ClassificationWords.NotKnown, incomeUnit.Income(line));
        return new ExplanationStep(
            new RuleCode(code),
            source,
            new Message($"thu nhập: {amount.Vietnamese}", $"income: {amount.English}"),
            new Message($"từ {limit.Vietnamese} trở xuống", $"at or below {limit.English}"),
            holds,
            Outcome(holds, below, above));
    }

    private ExplanationStep Count(DeprivationCount deprived)
    {
        bool? holds = deprived.AtLeast >= cutoffs.Deprivations ? true : deprived.AtMost < cutoffs.Deprivations ? false : null;
        var cutoff = cutoffs.Deprivations.Text();
        return new ExplanationStep(
            new RuleCode("POVERTY-DEPRIVATIONS"),
            sources.Deprivations,
            deprived.Words(),
            new Message($"từ {cutoff} chỉ số trở lên", $"{cutoff} indicators or more"),
            holds,
            Outcome(holds, PovertyStatus.Poor, PovertyStatus.NearPoor));
    }

    private static Message Outcome(bool? holds, PovertyStatus? ifSo, PovertyStatus? ifNot) => holds is not { } known
        ? PovertyStatus.Unknown.Words()
        : ((known ? ifSo : ifNot)?.Words() ?? ClassificationWords.GoOn);
}
