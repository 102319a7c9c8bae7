requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = 'true';
    performance.mark('desk-ready');
  }),
);
