namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>How a criterion gets its mark.</summary>
public abstract record MarkMethod
{
    private protected MarkMethod()
    {
    }
}
