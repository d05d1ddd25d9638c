using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>Tells what the quota and the people who decide made of a level that points, conditions and vetoes led to.</summary>
public static class QuotaSteps
{
    /// <summary>Returns the step from the level proposed to the level decided.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="group">The group.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="decided">The level decided.</param>
    public static ExplanationStep Of(QuotaPolicy policy, QuotaGroup group, QuotaSubject subject, Rating decided)
    {
        var allocation = QuotaAllocation.Of(policy, group);
        var (most, candidates) = (allocation.Most.Text(), allocation.Candidates.Count.Text());
        return new ExplanationStep(
            new RuleCode("RATING-QUOTA"),
            policy.Source,
            new Message(subject.Proposed.Vietnamese(), subject.Proposed.English()),
            new Message(
                $"nhóm \"{group.Name}\": tối đa {most} xuất sắc, {candidates} ứng viên",
                $"group '{group.Name}': at most {most} outstanding, {candidates} candidates"),
            subject.Proposed == decided,
            new Message(decided.Vietnamese(), decided.English()));
    }
}
